package dossier.outcome.expressions;

import java.util.List;

import dossier.outcome.names.NoValueException;

/** Texts put together, in place of CEL's own, which knows no limit. */
final class TextOperations {

    /** The most characters of a result; doubling a doubled text would fill the memory otherwise. */
    static final int LONGEST = 1_000;

    private TextOperations() {}

    static List<Operation> all() {
        return List.of(Operation.of("_+_", Type.TEXT, Type.TEXT, Type.TEXT.cel(), TextOperations::join));
    }

    private static String join(String left, String right) {
        if (left.length() + right.length() > LONGEST) {
            throw new NoValueException("a text gets more than " + LONGEST + " characters");
        }
        return left + right;
    }
}
