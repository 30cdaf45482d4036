package dossier.ui.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PoolingTest {

    @Test
    void largeCellsStayAlone() {
        var pooling = Pooling.of(new double[] {5, 6, 7});
        assertThat(pooling.groups()).isEqualTo(3);
        assertThat(pooling.pooled()).isZero();
    }

    @Test
    void smallCellsBecomeOne() {
        var pooling = Pooling.of(new double[] {40, 4, 30, 3});
        assertThat(pooling.sums(new long[] {1, 2, 3, 4})).containsExactly(6, 1, 3);
        assertThat(pooling.pooled()).isEqualTo(2);
    }

    @Test
    void theSmallestLargeCellJoinsThoseThatAreTooSmallEvenTogether() {
        var pooling = Pooling.of(new double[] {40, 1, 30, 3});
        assertThat(pooling.sums(new long[] {1, 2, 3, 4})).containsExactly(9, 1);
        assertThat(pooling.pooled()).isEqualTo(3);
    }

    @Property
    void everyTestedCellIsLargeEnoughAndNothingIsLost(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 20) Double> cells) {
        var expected = cells.stream().mapToDouble(Double::doubleValue).toArray();
        var pooling = Pooling.of(expected);
        var sums = pooling.sums(expected);
        assertThat(DoubleStream.of(sums).sum())
                .isCloseTo(DoubleStream.of(expected).sum(), within(1e-9));
        if (sums.length > 1) {
            assertThat(Arrays.stream(sums).min().orElseThrow()).isGreaterThanOrEqualTo(Pooling.LEAST - 1e-9);
        }
    }
}
