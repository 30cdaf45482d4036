package dossier.outcome.cells;

/** The text of one value within a test: as it is, or between double quotes when it would mean something else. */
final class Literal {

    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';

    private Literal() {}

    /** Whether the value is quoted, so that nothing in it has a meaning. */
    static boolean isQuoted(String written) {
        return written.startsWith("\"");
    }

    /** The value without its quotes and escapes. */
    static String value(String written) {
        if (!isQuoted(written)) {
            return written;
        }
        var end = endOfQuoted(written);
        if (end != written.length()) {
            throw new CellException("The quoted text must end with a double quote and nothing after it, but it is "
                    + written + ". Within it, \\\" stands for a quote and \\\\ for a backslash.");
        }
        return written.substring(1, end - 1).replaceAll("\\\\(.)", "$1");
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
