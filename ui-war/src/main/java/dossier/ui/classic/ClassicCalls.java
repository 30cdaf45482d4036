package dossier.ui.classic;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import dossier.ui.requests.AskedPath;

/**
 * Leads classic addresses, such as {@code /backup}, to resources below {@code /api/classic}. Where a page has the same address,
 * a browser that looks gets the page.
 */
public class ClassicCalls extends HttpFilter {

    private static final String RESOURCES = "/api/classic";
    private static final String WITH_A_PAGE = "/multivac";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = AskedPath.of(request);
        if (wantsPage(request.getMethod(), path, request.getHeader("Accept"))) {
            chain.doFilter(request, response);
        } else {
            // Resources see the query of the forward only.
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            request.getRequestDispatcher(RESOURCES + path + query).forward(request, response);
        }
    }

    /** Programs that take anything get what they always got; browsers name HTML. A form of the page posts to its address. */
    static boolean wantsPage(String method, String path, String accept) {
        return path.equals(WITH_A_PAGE)
                && (method.equals("GET") || method.equals("HEAD") || method.equals("POST"))
                && Optional.ofNullable(accept).orElse("").contains("text/html");
    }
}
