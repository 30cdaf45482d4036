package dossier.rulebooks.draws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class SpaceTest {

    private static final long WIDEST = 999_999_999_999_999_999L;

    @Property
    void integersCountUpFromTheFirst(
            @ForAll @LongRange(min = -WIDEST, max = 0) long from, @ForAll @LongRange(max = WIDEST) long index) {
        var space = new Integers(from, WIDEST);

        assertThat(space.size()).isPositive().isLessThanOrEqualTo(Indexed.LARGEST);
        assertThat(Long.parseLong(space.value(index))).isEqualTo(from + index);
        assertThat(space.distinct()).isEqualTo(space.size());
    }

    @Property
    void decimalsAreExactAndHaveTheScaleOfTheFinerNumber(
            @ForAll @Scale(4) BigDecimal from,
            @ForAll @Scale(2) @BigRange(min = "0.01", max = "100") BigDecimal step,
            @ForAll @LongRange(max = WIDEST) long index) {
        var value = new Decimals(from, step, WIDEST).value(index);

        assertThat(value).matches("-?\\d+\\.\\d{4}");
        assertThat(new BigDecimal(value)).isEqualByComparingTo(from.add(step.multiply(BigDecimal.valueOf(index))));
    }

    @Property
    void eachWeightedWordHasAsManyNeighbouringIndicesAsItsWeight(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 50) Long> weights) {
        var values = IntStream.range(0, weights.size()).mapToObj(i -> "w" + i).toList();
        var space = new Weighted(values, weights);
        var expected = new ArrayList<String>();
        for (int i = 0; i < weights.size(); i++) {
            assertThat(space.weight(i)).isEqualTo(weights.get(i));
            for (long copies = weights.get(i); copies > 0; copies--) {
                expected.add(values.get(i));
            }
        }

        assertThat(LongStream.range(0, space.size()).mapToObj(space::value)).isEqualTo(expected);
        assertThat(space.distinct()).isEqualTo(weights.size());
    }

    @Example
    void pickedWordsKeepTheOrderOfTheRulebook() {
        var space = new Pick(List.of("red", "green", "blue"));

        assertThat(List.of(space.value(0), space.value(1), space.value(2))).containsExactly("red", "green", "blue");
        assertThat(space.size()).isEqualTo(3);
    }
}
