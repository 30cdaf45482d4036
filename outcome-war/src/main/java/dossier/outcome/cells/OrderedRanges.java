package dossier.outcome.cells;

import java.util.List;

import dossier.outcome.names.Values;

/** Decimals, texts or truths in any of some intervals. */
final class OrderedRanges<T extends Comparable<? super T>> implements Ranges {

    private final List<Interval<T>> intervals;

    OrderedRanges(List<Interval<T>> intervals) {
        this.intervals = List.copyOf(intervals);
    }

    /** The cast holds: a cell is compiled for the kind of its name, and every value of a name is of that kind. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean contain(Values values, int slot) {
        var value = (T) values.other(slot);
        for (var i = 0; i < intervals.size(); i++) {
            if (intervals.get(i).test(value)) {
                return true;
            }
        }
        return false;
    }
}
