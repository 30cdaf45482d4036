package dossier.ui.statistics;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often the values of one output came up.
 *
 * @param listed each value that the odds list, in their order
 * @param unlisted all others together
 */
record Counts(long[] listed, long unlisted) {

    /**
     * The counts of one output out of those of all.
     *
     * @param field of the output
     * @param places how many values the odds list
     */
    static Counts of(Map<Cell, Long> all, int field, int places) {
        var listed = IntStream.range(0, places)
                .mapToLong(place -> all.getOrDefault(new Cell(field, place), 0L))
                .toArray();
        return new Counts(listed, all.getOrDefault(new Cell(field, Cell.UNLISTED), 0L));
    }

    long total() {
        return LongStream.of(listed).sum() + unlisted;
    }

    /** The counts as cells, what is not listed being the last. */
    long[] withUnlisted() {
        return append(listed, unlisted);
    }

    static long[] append(long[] cells, long last) {
        return LongStream.concat(LongStream.of(cells), LongStream.of(last)).toArray();
    }
}
