package dossier.outcome.cells;

import java.util.List;

import dossier.outcome.names.Values;

/** Whole numbers without boxing: numbers from {@code lows[i]} to {@code highs[i]}, both included, for any i. */
final class IntegerRanges implements Ranges {

    private final long[] lows;
    private final long[] highs;

    private IntegerRanges(long[] lows, long[] highs) {
        this.lows = lows;
        this.highs = highs;
    }

    static IntegerRanges of(List<Interval<Long>> intervals) {
        var filled = intervals.stream().filter(IntegerRanges::holdsAny).toList();
        return new IntegerRanges(
                filled.stream().mapToLong(IntegerRanges::lowest).toArray(),
                filled.stream().mapToLong(IntegerRanges::highest).toArray());
    }

    /** Nothing is above the largest number or below the smallest. */
    private static boolean holdsAny(Interval<Long> interval) {
        var aboveAll = !interval.lowIncluded() && Long.valueOf(Long.MAX_VALUE).equals(interval.low());
        var belowAll = !interval.highIncluded() && Long.valueOf(Long.MIN_VALUE).equals(interval.high());
        return !aboveAll && !belowAll;
    }

    private static long lowest(Interval<Long> interval) {
        if (interval.low() == null) {
            return Long.MIN_VALUE;
        }
        return interval.lowIncluded() ? interval.low() : interval.low() + 1;
    }

    private static long highest(Interval<Long> interval) {
        if (interval.high() == null) {
            return Long.MAX_VALUE;
        }
        return interval.highIncluded() ? interval.high() : interval.high() - 1;
    }

    @Override
    public boolean contain(Values values, int slot) {
        var value = values.integer(slot);
        for (var i = 0; i < lows.length; i++) {
            if (lows[i] <= value && value <= highs[i]) {
                return true;
            }
        }
        return false;
    }
}
