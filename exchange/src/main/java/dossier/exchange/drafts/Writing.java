package dossier.exchange.drafts;

import java.util.regex.Pattern;

import dossier.exchange.texts.Titles;

/** Literal texts as texts of rulebooks. */
public final class Writing {

    /** The most characters of a text of a table or a row. */
    public static final int LONGEST = 4_000;

    /** What must not be cut apart: doubled braces, places, characters of two units. */
    private static final Pattern WHOLE = Pattern.compile("\\{\\{|}}|\\{[^}]*}|.", Pattern.DOTALL);

    private Writing() {}

    /** The text with its braces doubled, so that they stand for themselves. */
    public static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    /** A short text in one line that stands for itself. */
    public static String label(String text) {
        return literal(Titles.of(text, "?"));
    }

    /** A text of a table or a row as long as it may be; that something is cut off is mentioned. */
    public static String fitting(String written, Draft draft) {
        var length = written.codePointCount(0, written.length());
        if (length <= LONGEST) {
            return written;
        }
        draft.leaveOut("A text of %,d characters was cut to %,d: \"%.40s…\"."
                .formatted(length, LONGEST, written.replace('\n', ' ')));
        var cut = new StringBuilder();
        var whole = WHOLE.matcher(written);
        while (whole.find() && cut.length() + whole.group().length() < LONGEST) {
            cut.append(whole.group());
        }
        return cut.append('…').toString();
    }
}
