package dossier.ui.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;

import dossier.ui.search.Range;
import dossier.ui.storage.Moment;

/**
 * Turns times into numbers by bisection, which takes two dozen looks at the primary key in a history of ten million and no
 * index that each INSERT would pay for. Numbers and times rise together only nearly, because dossiers that are made side by
 * side are stored one after the other; so the range is a little too wide, and whoever reads it still compares the times.
 *
 * @param next the dossier with this number or else the next greater one; empty when there is none
 * @param newest the greatest number of all; 0 when there are none
 */
record TimeRange(LongFunction<Optional<Made>> next, long newest) {

    /** Longer than the transaction that stores a dossier after it was made. */
    private static final Duration LATEST = Duration.ofMinutes(1);

    /** More dossiers than all workers store at one time. */
    private static final long MOST_AT_ONCE = 200_000;

    /** All numbers that can have been made from one time on (null for the beginning) and before another (null for ever). */
    Range of(Instant from, Instant to) {
        var low = from == null ? 1 : Math.max(since(from.minus(LATEST)), since(from) - MOST_AT_ONCE);
        var high = to == null ? Long.MAX_VALUE : Math.min(since(to.plus(LATEST)), since(to) + MOST_AT_ONCE) - 1;
        return new Range(low, high);
    }

    /** The smallest number made at this time or later, if numbers and times rose together. */
    private long since(Instant moment) {
        var time = Moment.column(moment);
        var low = 1L;
        var high = newest + 1;
        while (low < high) {
            var made = next.apply(low + (high - low) / 2)
                    .filter(dossier -> dossier.at().isBefore(time));
            if (made.isPresent()) {
                low = made.get().number() + 1;
            } else {
                high = low + (high - low) / 2;
            }
        }
        return low;
    }
}
