package dossier.ui.dossiers;

import dossier.ui.search.Range;

/**
 * Where to go on in the history, and which way. It stays right while others store and delete.
 *
 * @param number of the last dossier that was seen; it is not seen again
 * @param older whether to go to smaller numbers, else to greater ones
 */
public record Cursor(long number, boolean older) {

    /** From the newest dossier on, to older ones. */
    public static final Cursor NEWEST = olderThan(Long.MAX_VALUE);

    /** From the oldest dossier on, to newer ones. */
    public static final Cursor OLDEST = newerThan(0);

    /** Dossiers with a smaller number, the greatest first. */
    public static Cursor olderThan(long number) {
        return new Cursor(number, true);
    }

    /** Dossiers with a greater number, the smallest first. */
    public static Cursor newerThan(long number) {
        return new Cursor(number, false);
    }

    /** The same way, from another dossier on. */
    Cursor at(long other) {
        return new Cursor(other, older);
    }

    /** The numbers that are still to be seen. */
    Range range() {
        return older ? new Range(1, number - 1) : new Range(number + 1, Long.MAX_VALUE);
    }

    /** Where to go on when everything outside of a range has been seen. */
    Cursor before(Range rest) {
        return at(older ? rest.high() + 1 : rest.low() - 1);
    }

    /** How SQL sorts what the walk sees. */
    String direction() {
        return older ? " DESC" : " ASC";
    }
}
