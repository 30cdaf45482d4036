package dossier.outcome.cells;

import java.util.List;

/**
 * One test of a cell.
 *
 * @param intervals the values that it fits
 * @param written as a person wrote it
 * @param fits what to say of a value that fits: {@code , which is in 1..5}; empty for a test that is just a value
 * @param fails what to say of a value that does not: {@code , which is not in 1..5}
 */
record UnaryTest<T extends Comparable<? super T>>(
        List<Interval<T>> intervals, String written, String fits, String fails) {}
