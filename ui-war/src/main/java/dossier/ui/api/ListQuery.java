package dossier.ui.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

/**
 * Which part of a list, newest first.
 *
 * @param before only numbers below this one
 * @param limit how many at most, 1 to {@value #MOST}
 */
record ListQuery(long before, int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * Reads the parameters {@code after} (the number that the page before ended with) and {@code limit}; null for the
     * first page and the usual size.
     *
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong
     */
    static ListQuery read(String after, String limit) {
        var wrong = new ArrayList<Violation>();
        var before = number("after", after, Long.MAX_VALUE, Long.MAX_VALUE, wrong);
        var size = number("limit", limit, USUAL, MOST, wrong);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new ListQuery(before, (int) size);
    }

    private static long number(String name, String text, long missing, long most, List<Violation> wrong) {
        if (text == null) {
            return missing;
        }
        var number = parse(text).filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            wrong.add(
                    Violation.of(name, text, "The parameter %s must be a number from 1 to %d.".formatted(name, most)));
        }
        return number.orElse(missing);
    }

    private static Optional<Long> parse(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
