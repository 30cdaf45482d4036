package dossier.ui.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChiSquareTest {

    private static final double[] FAIR_DIE = weights(1, 1, 1, 1, 1, 1);

    @Test
    void mendelsPeasFitNineToThreeToThreeToOne() {
        var fit = ChiSquare.ofChances(weights(9, 3, 3, 1), new long[] {315, 108, 101, 32})
                .orElseThrow();
        assertThat(fit.chiSquare()).as("Mendel, 1866").isCloseTo(0.470, within(0.0005));
        assertThat(fit.degreesOfFreedom()).isEqualTo(3);
        assertThat(fit.p()).isCloseTo(0.925, within(0.0005));
        assertThat(fit.pooled()).isZero();
    }

    @Test
    void weldonsDiceAreNotFairAndTheirRareCellsAreTestedTogether() {
        var chances = IntStream.rangeClosed(0, 12)
                .mapToDouble(hits -> binomial(12, hits) * Math.pow(1 / 3.0, hits) * Math.pow(2 / 3.0, 12.0 - hits))
                .toArray();
        var throwsOfTwelve = new long[] {185, 1149, 3265, 5475, 6114, 5194, 3067, 1331, 403, 105, 14, 4, 0};
        var fit = ChiSquare.ofChances(chances, throwsOfTwelve).orElseThrow();
        assertThat(fit.chiSquare()).as("the data of Pearson, 1900").isCloseTo(35.49, within(0.005));
        assertThat(fit.degreesOfFreedom()).isEqualTo(10);
        assertThat(fit.p()).isCloseTo(0.0001, within(0.000_05));
        assertThat(fit.pooled()).as("ten, eleven and twelve hits").isEqualTo(3);
    }

    @Test
    void twoSamplesAreComparedWithoutTakingEitherForTheTruth() {
        var placebo = new long[] {142, 201_229 - 142};
        var vaccine = new long[] {57, 200_745 - 57};
        var fit = ChiSquare.ofSample(placebo, vaccine).orElseThrow();
        assertThat(fit.chiSquare()).as("the polio field trial, 1954").isCloseTo(36.12, within(0.005));
        assertThat(fit.degreesOfFreedom()).isEqualTo(1);
        assertThat(ChiSquare.ofSample(vaccine, placebo)).hasValue(fit);
    }

    @Test
    void saysHowManyItTakesUntilThereIsSomethingToTest() {
        assertThat(ChiSquare.needed(FAIR_DIE)).isEqualTo(30);
        assertThat(ChiSquare.ofChances(FAIR_DIE, new long[] {29, 0, 0, 0, 0, 0}))
                .isEmpty();
        assertThat(ChiSquare.ofChances(FAIR_DIE, new long[] {30, 0, 0, 0, 0, 0}))
                .isPresent();
        assertThat(ChiSquare.needed(weights(99, 1))).isEqualTo(500);
        assertThat(ChiSquare.ofSample(new long[] {100, 100}, new long[] {0, 0})).isEmpty();
    }

    @Property
    void whatIsExactlyAsExpectedFitsPerfectly(
            @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 1, max = 1000) Long> cells) {
        var counts = cells.stream().mapToLong(Long::longValue).toArray();
        var scaled = LongStream.of(counts).map(count -> count * 5).toArray();
        var fit = ChiSquare.ofChances(weights(counts), scaled).orElseThrow();
        assertThat(fit.chiSquare()).isCloseTo(0, within(1e-9));
        assertThat(fit.p()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 100)
    void fairThrowsAreRarelyCalledUnfairAndLoadedOnesAlways(@ForAll @IntRange(max = 100) int seed) {
        var random = new Random(seed);
        var unfair = IntStream.range(0, 400)
                .filter(trial -> ChiSquare.ofChances(FAIR_DIE, sample(FAIR_DIE, 200, random))
                                .orElseThrow()
                                .p()
                        < 0.05)
                .count();
        assertThat(unfair).as("of 400, about 20").isBetween(4L, 45L);
        var loaded = sample(weights(10, 10, 10, 10, 10, 13), 10_000, random);
        assertThat(ChiSquare.ofChances(FAIR_DIE, loaded).orElseThrow().p()).isLessThan(1e-6);
    }

    @Test
    void manyDossiersAreNotCalledUnfairForTheErrorOfASmallSimulation() {
        var random = new Random(1);
        var unfair = 0;
        var unfairIfTheSimulationWereTheTruth = 0;
        for (var trial = 0; trial < 400; trial++) {
            var simulated = sample(FAIR_DIE, 1_000, random);
            var observed = sample(FAIR_DIE, 20_000, random);
            unfair += ChiSquare.ofSample(simulated, observed).orElseThrow().p() < 0.05 ? 1 : 0;
            unfairIfTheSimulationWereTheTruth += ChiSquare.ofChances(weights(simulated), observed)
                                    .orElseThrow()
                                    .p()
                            < 0.05
                    ? 1
                    : 0;
        }
        assertThat(unfair).as("of 400, about 20").isBetween(8, 36);
        assertThat(unfairIfTheSimulationWereTheTruth).isGreaterThan(300);
    }

    private static long[] sample(double[] chances, int size, Random random) {
        var counts = new long[chances.length];
        for (var i = 0; i < size; i++) {
            var left = random.nextDouble();
            var cell = 0;
            while (cell < chances.length - 1 && left >= chances[cell]) {
                left -= chances[cell++];
            }
            counts[cell]++;
        }
        return counts;
    }

    private static double[] weights(long... weights) {
        return LongStream.of(weights)
                .mapToDouble(weight -> weight / (double) LongStream.of(weights).sum())
                .toArray();
    }

    private static double binomial(int n, int k) {
        return IntStream.rangeClosed(1, k)
                .mapToDouble(i -> (n - k + i) / (double) i)
                .reduce(1, (a, b) -> a * b);
    }
}
