package dossier.ui.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import dossier.ui.requests.AskedPath;

/**
 * Gives every account, dossier, batch, collection and rulebook an address of its own: {@code /dossiers/12},
 * {@code /rulebooks/lotto/edit}.
 */
public class Permalink extends HttpFilter {

    private static final Map<Pattern, String> PAGES = pages();

    private static Map<Pattern, String> pages() {
        var pages = new LinkedHashMap<Pattern, String>();
        pages.put(Pattern.compile("/accounts/([a-z0-9._-]+)"), "/keptaccount?name=$1");
        pages.put(Pattern.compile("/dossiers/([0-9]+)"), "/dossier?number=$1");
        pages.put(Pattern.compile("/backups/([0-9]+)"), "/backups/one?number=$1");
        pages.put(Pattern.compile("/batches/([0-9]+)"), "/batch?number=$1");
        pages.put(Pattern.compile("/collections/([a-z][a-z0-9-]*)"), "/collection?name=$1");
        pages.put(Pattern.compile("/rulebooks/new"), "/editor");
        pages.put(Pattern.compile("/rulebooks/import"), "/import");
        pages.put(Pattern.compile("/rulebooks/([a-z][a-z0-9-]*)"), "/rulebook?name=$1");
        pages.put(Pattern.compile("/rulebooks/([a-z][a-z0-9-]*)/edit"), "/editor?name=$1");
        return pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = page(AskedPath.of(request));
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The page behind an address; empty when the address is that of a page itself. */
    static Optional<String> page(String path) {
        return PAGES.entrySet().stream()
                .filter(page -> page.getKey().matcher(path).matches())
                .map(page -> page.getKey().matcher(path).replaceFirst(page.getValue()))
                .findFirst();
    }
}
