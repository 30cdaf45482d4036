package dossier.drawing.choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import dossier.rulebooks.draws.Weighted;

import static org.assertj.core.api.Assertions.assertThat;

class WeightTreeTest {

    @Property
    void takesTheSameWordsAsAListFromWhichTheyAreRemoved(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 1_000_000_000) Long> weights,
            @ForAll Random random) {
        var space = new Weighted(
                IntStream.range(0, weights.size()).mapToObj(i -> "w" + i).toList(), weights);
        var full = WeightTree.of(space);
        var tree = full.copy();
        var left = new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());

        while (!left.isEmpty()) {
            var total = left.stream().mapToLong(weights::get).sum();
            assertThat(tree.total()).isEqualTo(total);
            var number = random.nextLong(total);

            var taken = tree.take(number);

            var expected = 0;
            for (var rest = number; rest >= weights.get(left.get(expected)); expected++) {
                rest -= weights.get(left.get(expected));
            }
            assertThat(taken).isEqualTo(left.remove(expected));
        }
        assertThat(tree.total()).isZero();
        assertThat(full.total()).isEqualTo(space.size());
    }
}
