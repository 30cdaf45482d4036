package dossier.drawing.permutations;

import java.util.stream.LongStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class PermutationTest {

    @Property(tries = 100)
    void everyNumberComesOnce(@ForAll @Size(32) byte[] key, @ForAll @LongRange(min = 1, max = 1_000) long size) {
        var permutation = new Permutation(key, size);

        assertThat(LongStream.range(0, size).map(permutation::at))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, size).boxed().toList());
    }

    @Property(tries = 200)
    void anyPlaceOfALargeOneCanBeAskedForOnItsOwn(
            @ForAll @Size(32) byte[] key,
            @ForAll @LongRange(min = 1, max = 1L << 62) long size,
            @ForAll @LongRange(min = 0, max = (1L << 62) - 1) long place) {
        var here = place % size;

        assertThat(new Permutation(key, size).at(here))
                .isBetween(0L, size - 1)
                .isEqualTo(new Permutation(key, size).at(here));
    }
}
