package dossier.rulebooks.document;

import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a draw, a table, and of everything else that rules refer to, looks like. */
public final class Identifier {

    /** A regular expression that such a name fits as a whole. */
    public static final String SHAPE = "[a-z][a-zA-Z0-9_]{0,62}";

    private static final Pattern WHOLE = Pattern.compile(SHAPE);

    /** Words of the expression language and of rows, which would be misunderstood as names. */
    private static final Set<String> RESERVED = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "namespace",
            "null",
            "package",
            "return",
            "then",
            "true",
            "var",
            "void",
            "while");

    private Identifier() {}

    /** Whether the key of an entry is such a name; that it is none is a finding. */
    public static boolean check(Entry entry) {
        var fits = WHOLE.matcher(entry.name()).matches();
        if (!fits) {
            entry.key().wrong("A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.");
        }
        return fits;
    }

    /** Whether rules could not refer to something by a word, because it means something else there. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
