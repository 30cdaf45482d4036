package dossier.rulebooks.document;

import java.util.OptionalInt;

/** Which characters a text in a rulebook may have: those that show. */
public final class Characters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** The last two of each plane, such as U+FFFF, will never be characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    private Characters() {}

    /**
     * Where the first character stands that does not show: controls, lone surrogates, private use, and format characters
     * such as those that turn the direction of writing. The two joiners pass, scripts and emoji need them.
     *
     * @param lines whether line breaks and tabs pass
     */
    public static OptionalInt firstHidden(String text, boolean lines) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var c = text.codePointAt(at);
            var breaks = c == '\n' || c == '\r' || c == '\t';
            if (isHidden(c) && !(lines && breaks)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** What to say about a hidden character. */
    public static String complaint(String text, int at) {
        return "Must have characters that show only, not U+%04X.".formatted(text.codePointAt(at));
    }

    /** Whether a character does not show. */
    public static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> (c & NO_CHARACTER) == NO_CHARACTER;
        };
    }
}
