package dossier.outcome.cells;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A stretch of ordered values.
 *
 * @param low where it begins; null when it has no beginning
 * @param lowIncluded whether {@code low} belongs to it
 * @param high where it ends; null when it has no end
 * @param highIncluded whether {@code high} belongs to it
 */
record Interval<T extends Comparable<? super T>>(T low, boolean lowIncluded, T high, boolean highIncluded)
        implements Predicate<T> {

    static <T extends Comparable<? super T>> Interval<T> between(T low, T high) {
        return new Interval<>(low, true, high, true);
    }

    static <T extends Comparable<? super T>> Interval<T> from(T low, boolean included) {
        return new Interval<>(low, included, null, false);
    }

    static <T extends Comparable<? super T>> Interval<T> to(T high, boolean included) {
        return new Interval<>(null, false, high, included);
    }

    /** The values that it begins and ends with. */
    Stream<Comparable<?>> borders() {
        return Stream.<Comparable<?>>of(low, high).filter(Objects::nonNull);
    }

    @Override
    public boolean test(T value) {
        return !isBelow(value) && !isAbove(value);
    }

    private boolean isBelow(T value) {
        if (low == null) {
            return false;
        }
        var order = value.compareTo(low);
        return order < 0 || order == 0 && !lowIncluded;
    }

    private boolean isAbove(T value) {
        if (high == null) {
            return false;
        }
        var order = value.compareTo(high);
        return order > 0 || order == 0 && !highIncluded;
    }
}
