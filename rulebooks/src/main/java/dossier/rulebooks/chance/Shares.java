package dossier.rulebooks.chance;

import java.util.Arrays;
import java.util.List;

/**
 * A whole that is cut into shares: each has as many neighbouring numbers as its weight, from 0 on, in order.
 */
public final class Shares {

    /** The largest weight of a share. */
    public static final long HEAVIEST = 1_000_000_000;

    private final long[] ends;

    /** @param weights of the shares, each 1 to {@value #HEAVIEST}, together at most 2⁶² */
    public Shares(List<Long> weights) {
        ends = weights.stream().mapToLong(Long::longValue).toArray();
        Arrays.parallelPrefix(ends, Long::sum);
    }

    /** The sum of all weights. */
    public long total() {
        return ends[ends.length - 1];
    }

    /** How many shares there are. */
    public int count() {
        return ends.length;
    }

    /** The weight of the share at a position. */
    public long weight(int position) {
        return position == 0 ? ends[0] : ends[position] - ends[position - 1];
    }

    /** The position of the share that a number belongs to, 0 to {@code total() - 1}. */
    public int position(long number) {
        var found = Arrays.binarySearch(ends, number);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
