package dossier.rulebooks.document;

import java.util.regex.Pattern;

/** What the name of a draw, a table, and of everything else that rules refer to, looks like. */
public final class Identifier {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-zA-Z0-9_]{0,62}");

    private Identifier() {}

    /** Whether the key of an entry is such a name; that it is none is a finding. */
    public static boolean check(Entry entry) {
        var fits = SHAPE.matcher(entry.name()).matches();
        if (!fits) {
            entry.key().wrong("A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.");
        }
        return fits;
    }
}
