package dossier.ui.people;

import java.io.IOException;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Access;
import dossier.ui.access.Right;
import dossier.ui.requests.AskedPath;

/**
 * Stands before everything else: admits a request only if the table of addresses knows it and the person has the right that
 * it needs.
 */
public class Gate extends HttpFilter {

    /** RFC 9110, section 9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient Access access;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Event<Rejected> rejected;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new Rejection(request, response);
        try {
            admit(request, response);
        } catch (ProblemException e) {
            if (!SAFE.contains(request.getMethod())) {
                rejected.fire(new Rejected(e.problem()));
            }
            answer.give(e);
            return;
        }
        SafeHeaders.write(request, response);
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, HttpServletResponse response) {
        var path = AskedPath.of(request);
        var rights = access.at(path);
        if (rights.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is nothing at %s.".formatted(path));
        }
        var right = rights.get(request.getMethod().equals("HEAD") ? "GET" : request.getMethod());
        if (right == null) {
            response.setHeader("Allow", String.join(", ", rights.keySet()));
            throw new ProblemException(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow for what it takes.");
        }
        if (Origin.isForeign(request)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "A page of another site may not change anything here.");
        }
        admit(request, right);
    }

    private void admit(HttpServletRequest request, Right right) {
        var refusal = Arrival.refusal(request);
        if (refusal.isPresent() && right != Right.ENTER && !(right == Right.OWN && visitor.may(right))) {
            throw new ProblemException(refusal.get());
        }
        if (!visitor.may(right)) {
            throw new ProblemException(
                    visitor.isKnown() ? ProblemType.FORBIDDEN : ProblemType.UNAUTHENTICATED, right.whoMay());
        }
    }
}
