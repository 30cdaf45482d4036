package dossier.ui.search;

/**
 * Numbers are indexed in blocks of 1,024: the unit that is read at once, so that a search reads what it shows and not
 * what there is.
 */
final class Block {

    static final int SIZE = 1024;

    private Block() {}

    /** The block of a number. */
    static int of(long number) {
        return (int) Math.min(number / SIZE, Integer.MAX_VALUE);
    }

    /** The place of a number in its block. */
    static int place(long number) {
        return (int) (number % SIZE);
    }

    /** The smallest number of a block. */
    static long first(int block) {
        return (long) block * SIZE;
    }

    /** The part of a range that a walk sees first, in whole blocks. */
    static Range near(Range range, boolean older, int blocks) {
        return older
                ? range.and(new Range(first(Math.max(0, of(range.high()) - blocks + 1)), Long.MAX_VALUE))
                : range.and(new Range(0, first(of(range.low())) + (long) blocks * SIZE - 1));
    }

    /** The part of a range that a walk has seen when it leaves a block. */
    static Range upTo(int block, Range range, boolean older) {
        return older
                ? range.and(new Range(first(block), Long.MAX_VALUE))
                : range.and(new Range(0, first(block) + SIZE - 1));
    }
}
