package dossier.ui.exports;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula when it opens a CSV file (OWASP, "CSV Injection"). An apostrophe in front
 * makes a text of them, one more where there are some already, so that nothing is lost: whoever reads the file drops one
 * apostrophe of a cell that fits {@code ^'+[=+@\t\r\n＝＋－＠-]}.
 */
final class Formulas {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+@\t\r\n＝＋－＠-]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

    private Formulas() {}

    /** The same text, with an apostrophe in front of what could be a formula. Plain numbers are none. */
    static String disarm(String text) {
        return DANGEROUS.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
