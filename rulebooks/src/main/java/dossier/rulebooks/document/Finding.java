package dossier.rulebooks.document;

import dossier.contracts.problems.Violation;

/**
 * One thing that is wrong with a rulebook.
 *
 * @param line from 1
 * @param column from 1
 * @param path where in the document, for instance {@code draws.numbers.times}
 * @param value what stands there, or null
 * @param message a sentence that says what is wrong and what is allowed
 */
public record Finding(int line, int column, String path, String value, String message) {

    /** The finding as a client gets to see it. */
    public Violation toViolation() {
        return new Violation(path, value, message, line, column);
    }
}
