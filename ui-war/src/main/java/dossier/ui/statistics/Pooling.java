package dossier.ui.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Cells that are large enough to be tested. The χ² distribution describes the statistic only when no cell is too small, so all
 * cells of which less than {@value #LEAST} is expected become one (W. G. Cochran, Some methods for strengthening the common χ²
 * tests, 1954). When even that one is too small, the smallest of the others joins it.
 *
 * @param group for each cell, the tested cell that it is a part of, from 0
 * @param groups how many tested cells there are
 * @param pooled how many cells are not tested alone
 */
record Pooling(int[] group, int groups, int pooled) {

    /** What must be expected of a cell. */
    static final double LEAST = 5;

    /** @param expected count of each cell, 0 or more */
    static Pooling of(double[] expected) {
        var small = new BitSet();
        IntStream.range(0, expected.length).filter(i -> expected[i] < LEAST).forEach(small::set);
        if (!small.isEmpty() && small.stream().mapToDouble(i -> expected[i]).sum() < LEAST) {
            IntStream.range(0, expected.length)
                    .filter(i -> !small.get(i))
                    .boxed()
                    .min(Comparator.comparingDouble(i -> expected[i]))
                    .ifPresent(small::set);
        }
        return of(small, expected.length);
    }

    private static Pooling of(BitSet small, int cells) {
        var group = new int[cells];
        var next = small.isEmpty() ? 0 : 1;
        for (var i = 0; i < cells; i++) {
            group[i] = small.get(i) ? 0 : next++;
        }
        return new Pooling(group, next, small.cardinality());
    }

    double[] sums(double[] cells) {
        var sums = new double[groups];
        IntStream.range(0, cells.length).forEach(i -> sums[group[i]] += cells[i]);
        return sums;
    }

    long[] sums(long[] cells) {
        var sums = new long[groups];
        IntStream.range(0, cells.length).forEach(i -> sums[group[i]] += cells[i]);
        return sums;
    }
}
