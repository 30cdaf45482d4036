package dossier.ui.search;

/**
 * Numbers of dossiers that follow each other.
 *
 * @param low the smallest
 * @param high the greatest; there are none when it is smaller than the smallest
 */
public record Range(long low, long high) {

    /** The numbers that both have. */
    public Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** Whether there are no numbers in it. */
    public boolean isEmpty() {
        return high < low;
    }

    /** What is left when a walk has seen its first part; null when nothing is. */
    Range without(Range seen, boolean older) {
        var rest = older ? new Range(low, seen.low - 1) : new Range(seen.high + 1, high);
        return rest.isEmpty() ? null : rest;
    }

    boolean contains(long number) {
        return low <= number && number <= high;
    }
}
