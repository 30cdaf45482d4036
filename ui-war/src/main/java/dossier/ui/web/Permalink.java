package dossier.ui.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives every dossier an address of its own: {@code /dossiers/12}. */
public class Permalink extends HttpFilter {

    private static final Pattern NUMBER = Pattern.compile("/dossiers/([0-9]+)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var number = NUMBER.matcher(path);
        if (number.matches()) {
            request.getRequestDispatcher("/dossier?number=" + number.group(1)).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
