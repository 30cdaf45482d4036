package dossier.ui.people;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request was made. A browser says truthfully from which site one comes, whoever wrote the page: see the OWASP Cross
 * Site Request Forgery Prevention Cheat Sheet on Fetch Metadata and the header Origin. Programs say nothing and are believed:
 * nobody can make them send what they have not been given.
 */
final class Origin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origin() {}

    /** Whether a page of another site asks for a change. */
    static boolean isForeign(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin != null && !isOf(origin, request.getHeader("Host"));
    }

    private static boolean isOf(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
