package dossier.ui.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that depend on the request; those that do not are set by the server, see {@code http.xml}. Whoever answers may
 * say something else.
 */
final class SafeHeaders {

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private SafeHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        if (request.getUserPrincipal() != null) {
            // What one person may see is not for the next one at the same computer.
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
