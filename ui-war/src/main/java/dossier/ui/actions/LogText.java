package dossier.ui.actions;

import java.util.regex.Pattern;

/** Text that others typed, made fit for a log: no entry looks like two, or like another. */
final class LogText {

    /** Signs that show nothing but change how their neighbours look, and halves of signs, which no column takes. */
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String SUBSTITUTE = "\uFFFD";

    private LogText() {}

    /**
     * The text on one line.
     *
     * @param text null stays null
     * @param longest in characters; what is longer ends with an ellipsis
     */
    static String of(String text, int longest) {
        if (text == null) {
            return null;
        }
        var line = MISLEADING.matcher(text).replaceAll(SUBSTITUTE);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
