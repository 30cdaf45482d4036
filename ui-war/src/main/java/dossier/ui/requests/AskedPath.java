package dossier.ui.requests;

import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, wherever the application lives. */
public final class AskedPath {

    private AskedPath() {}

    /** The path below that of the application, as the client wrote it: {@code /dossiers/12}. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
