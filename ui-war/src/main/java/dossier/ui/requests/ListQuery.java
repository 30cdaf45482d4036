package dossier.ui.requests;

import dossier.contracts.problems.ProblemException;

/**
 * Which part of a list, newest first.
 *
 * @param before only numbers below this one
 * @param limit how many at most, 1 to 200
 */
public record ListQuery(long before, int limit) {

    /**
     * Reads the parameters {@code after} (the number that the page before ended with) and {@code limit}; null for the
     * first page and the usual size.
     *
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong
     */
    public static ListQuery read(String after, String limit) {
        var parameters = new Parameters();
        var before = parameters.number("after", after, Long.MAX_VALUE, Long.MAX_VALUE);
        var query = new ListQuery(before, parameters.limit(limit));
        parameters.check();
        return query;
    }
}
