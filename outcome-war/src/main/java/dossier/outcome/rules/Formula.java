package dossier.outcome.rules;

import java.util.stream.Collectors;

import dossier.outcome.expressions.Expression;
import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Values;

/**
 * An expression at its place in a rulebook.
 *
 * @param expression what is calculated
 * @param line where it stands, from 1
 * @param path what it is, for instance {@code derive.damage}
 */
record Formula(Expression expression, int line, String path) {

    /**
     * The value for one dossier.
     *
     * @throws NoOutcomeException when there is none
     */
    Object value(Values values) {
        try {
            return expression.value(values);
        } catch (NoValueException failure) {
            throw new NoOutcomeException("Line %d, %s: %s has no value%s, because %s."
                    .formatted(line, path, expression.source(), given(values), failure.getMessage()));
        }
    }

    /** For instance {@code number % 3 == 0 is false for number 7}. */
    String why(Values values) {
        return expression.source() + " is " + value(values) + given(values);
    }

    private String given(Values values) {
        var read = expression.reads().stream()
                .map(name -> name.name() + " " + values.text(name))
                .collect(Collectors.joining(", "));
        return read.isEmpty() ? "" : " for " + read;
    }
}
