package dossier.ui.statistics;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * The χ² tests (K. Pearson, On the criterion that a given system of deviations from the probable in the case of a correlated
 * system of variables is such that it can be reasonably supposed to have arisen from random sampling, 1900).
 */
final class ChiSquare {

    private static final ChiSquareTest TEST = ChiSquareTest.withDefaults();

    private ChiSquare() {}

    /**
     * Compares counts with known chances.
     *
     * @param chances of the cells, more than 0; together 1
     * @param observed count of each cell
     * @return empty when there are too few counts for two cells
     */
    static Optional<Fit> ofChances(double[] chances, long[] observed) {
        var all = LongStream.of(observed).sum();
        var expected = DoubleStream.of(chances).map(chance -> chance * all).toArray();
        var pooling = Pooling.of(expected);
        return fit(pooling, () -> TEST.test(pooling.sums(expected), pooling.sums(observed)));
    }

    /**
     * Compares counts with those of another sample. Chances that were estimated have an error of their own; taking them for
     * known ones would call fair dossiers unfair as soon as there are enough of them.
     *
     * @param sample count of each cell there, one at least
     * @param observed count of each cell here; not 0 in both
     * @return empty when there are too few counts for two cells
     */
    static Optional<Fit> ofSample(long[] sample, long[] observed) {
        var there = LongStream.of(sample).sum();
        var here = LongStream.of(observed).sum();
        var smaller = Math.min(there, here) / (double) (there + here);
        var expected = IntStream.range(0, sample.length)
                .mapToDouble(i -> (sample[i] + observed[i]) * smaller)
                .toArray();
        var pooling = Pooling.of(expected);
        return fit(pooling, () -> TEST.test(pooling.sums(sample), pooling.sums(observed)));
    }

    /** How many counts it takes until two cells are large enough. */
    static long needed(double[] chances) {
        var likeliest = DoubleStream.of(chances).max().orElseThrow();
        return (long) Math.ceil(Pooling.LEAST / Math.min(likeliest, 1 - likeliest));
    }

    private static Optional<Fit> fit(Pooling pooling, Supplier<SignificanceResult> test) {
        if (pooling.groups() < 2) {
            return Optional.empty();
        }
        var result = test.get();
        return Optional.of(new Fit(result.getStatistic(), pooling.groups() - 1, result.getPValue(), pooling.pooled()));
    }
}
