package dossier.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who stands in the records without being an account. No account can have one of these names: what it did would count as
 * theirs.
 */
public enum NoAccount {
    /** Everybody who has not logged in. */
    ANYBODY,
    /** The product itself: what it brings along, and what nobody has asked for. */
    DOSSIER,
    /** The schedule of backups; the retention deletes what stands under this name. */
    SCHEDULE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** How the records write it. */
    public String word() {
        return word;
    }

    /** All of them, as the records write them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(NoAccount::word).toList();
    }
}
