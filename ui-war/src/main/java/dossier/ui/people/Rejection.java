package dossier.ui.people;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.requests.AskedPath;

/** The answer to a request that is not admitted: a page for people at a browser, a problem document for programs. */
record Rejection(HttpServletRequest request, HttpServletResponse response) {

    private static final Jsonb JSON = JsonbBuilder.create();

    void give(ProblemException refusal) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!wantsPage()) {
            write(refusal.problem());
        } else if (refusal.problem().is(ProblemType.UNAUTHENTICATED)
                && request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/login?next=" + encoded(asked()));
        } else if (refusal.problem().is(ProblemType.NOT_FOUND)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            // The error page of problems shows it.
            throw refusal;
        }
    }

    private boolean wantsPage() {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
    }

    private void write(Problem problem) throws IOException {
        response.setStatus(problem.status());
        if (problem.is(ProblemType.UNAUTHENTICATED) && request.getHeader("Sec-Fetch-Mode") == null) {
            // Not to browsers: they would ask for a name and a password in a window of their own.
            response.addHeader("WWW-Authenticate", "Basic realm=\"Dossier\", charset=\"UTF-8\"");
            response.addHeader("WWW-Authenticate", "Bearer realm=\"Dossier\"");
        }
        problem.retryAfter().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }

    private String asked() {
        var path = AskedPath.of(request);
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
