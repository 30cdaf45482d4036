package dossier.ui.people;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import dossier.contracts.problems.Problem;

/** What came of the proof of identity that a request brought along, when it was not good enough. */
public final class Arrival {

    private static final String ATTRIBUTE = Arrival.class.getName();

    private Arrival() {}

    /** Remembers why a person was not let in as who he says he is. */
    public static void refuse(HttpServletRequest request, Problem why) {
        request.setAttribute(ATTRIBUTE, why);
    }

    /** Why; empty when the proof was good or there was none. */
    static Optional<Problem> refusal(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(ATTRIBUTE));
    }
}
