package dossier.rulebooks.document;

import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.Mark;

import dossier.contracts.problems.Violation;

/**
 * One thing that is wrong with a rulebook.
 *
 * @param line from 1
 * @param column from 1, counted in characters, not in bytes
 * @param path where in the document, for instance {@code draws.numbers.times}; {@code document} for the whole
 * @param value what stands there, or null
 * @param message a sentence that says what is wrong and what is allowed
 */
public record Finding(int line, int column, String path, String value, String message) {

    /** What a finding about no part in particular has for a path. */
    static final String WHOLE = "document";

    static Finding at(Optional<Mark> mark, String path, String value, String message) {
        var line = mark.map(Mark::getLine).orElse(0) + 1;
        var column = mark.map(Mark::getColumn).orElse(0) + 1;
        return new Finding(line, column, path, value, message);
    }

    /** The finding as a client gets to see it. */
    public Violation toViolation() {
        return new Violation(path, value, message, line, column);
    }
}
