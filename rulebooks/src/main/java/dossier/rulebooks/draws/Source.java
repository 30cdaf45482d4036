package dossier.rulebooks.draws;

import java.util.regex.Pattern;

/**
 * Where the words of a draw come from: a collection, or the entries of it that have a tag.
 *
 * @param collection its name, for instance {@code entropy}
 * @param tag that entries must have; null for all entries
 */
public record Source(String collection, String tag) {

    /** What the name of a collection looks like. */
    public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    /** What a tag looks like. */
    public static final Pattern TAG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** What editions call it, for instance {@code names} or {@code names#dark}. */
    public String key() {
        return tag == null ? collection : collection + "#" + tag;
    }
}
