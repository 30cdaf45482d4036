package dossier.outcome.cells;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text of one value within a test: as it is, or between double quotes when it would mean something else. */
final class Literal {

    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Literal() {}

    /** Whether the value is quoted, so that nothing in it has a meaning. */
    static boolean isQuoted(String written) {
        return written.startsWith("\"");
    }

    /** The value without its quotes and escapes; empty when the quote does not end where the text does. */
    static Optional<String> value(String written) {
        if (!isQuoted(written)) {
            return Optional.of(written);
        }
        var end = endOfQuoted(written);
        return end == written.length()
                ? Optional.of(ESCAPED.matcher(written.substring(1, end - 1)).replaceAll("$1"))
                : Optional.empty();
    }

    /** Where the first {@code ..} outside of quotes begins; negative when there is none. */
    static int rangeSign(String test) {
        return test.indexOf("..", isQuoted(test) ? endOfQuoted(test) : 0);
    }

    /** Index after the closing quote; longer than the text when the quote is never closed. */
    private static int endOfQuoted(String written) {
        var at = 1;
        while (at < written.length() && written.charAt(at) != QUOTE) {
            at += written.charAt(at) == ESCAPE ? 2 : 1;
        }
        return at + 1;
    }
}
