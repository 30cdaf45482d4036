package dossier.exchange.yaml;

import java.util.regex.Pattern;

/** One text in YAML: as it is where nobody can misread it, else between double quotes. */
final class Scalar {

    /** Words that stand for themselves in lists and maps of any style. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}0-9]([\\p{L}\\p{N} _./'’…–!?+;()-]*[\\p{L}\\p{N}_./!?+)…])?");

    /** What readers of YAML 1.1 or 1.2 take for something other than a text. */
    private static final Pattern MISREAD = Pattern.compile(
            "(?i)true|false|null|yes|no|on|off|y|n|[-+]?[0-9][0-9_]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|0[xo][0-9a-f_]+"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

    private Scalar() {}

    static String of(Object value) {
        var text = value.toString();
        var plain = !(value instanceof String)
                || PLAIN.matcher(text).matches() && !MISREAD.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> Character.isISOControl(c) ? "\\x%02X".formatted(c) : Character.toString(c);
        };
    }
}
