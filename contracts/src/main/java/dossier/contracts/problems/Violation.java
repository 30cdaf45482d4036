package dossier.contracts.problems;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * One thing that is wrong with an input.
 *
 * @param field what it is about: a JSON field, a parameter, or a path in a document; not null
 * @param value what was given, shortened; null when nothing was
 * @param message a sentence that says what is wrong and what is allowed
 * @param line where in a document, from 1; null for other inputs
 * @param column where in that line, from 1; null for other inputs
 */
@JsonbPropertyOrder({"field", "value", "message", "line", "column"})
public record Violation(String field, String value, String message, Integer line, Integer column) {

    private static final int LONGEST_VALUE = 80;

    /** Shortens the value, so that an answer never echoes a whole body. */
    public Violation {
        value = shortened(value);
    }

    /** A value as messages show it: at most {@value #LONGEST_VALUE} characters; null stays null. */
    public static String shortened(String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** A violation of an input that is no document. */
    public static Violation of(String field, Object value, String message) {
        return new Violation(field, value == null ? null : value.toString(), message, null, null);
    }
}
