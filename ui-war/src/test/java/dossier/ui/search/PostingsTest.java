package dossier.ui.search;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

    @Property
    void placesComeBackFromTheirColumn(@ForAll Set<@IntRange(max = Block.SIZE - 1) Integer> places) {
        var bits = new BitSet();
        places.forEach(bits::set);
        assertThat(Places.read(Places.write(bits))).isEqualTo(bits);
        assertThat(Places.write(bits)).hasSize(2 * places.size());
    }

    @Test
    void writesOneRowForATermInABlock() {
        var postings = new Postings();
        postings.add(1023, List.of("b", "a"));
        postings.add(1024, List.of("a"));
        postings.add(1030, List.of("a"));
        assertThat(postings.rows())
                .extracting(row -> row.term() + row.block() + row.places())
                .containsExactly("a0{1023}", "a1{0, 6}", "b0{1023}");
    }

    @Test
    void aWalkSeesWholeBlocksAndEveryNumberOnce() {
        for (var older : List.of(true, false)) {
            var rest = new Range(1000, 9000);
            var seen = 0L;
            while (rest != null) {
                var near = Block.near(rest, older, 2);
                assertThat(near.isEmpty()).isFalse();
                assertThat(Block.of(near.high()) - Block.of(near.low())).isLessThan(2);
                seen += near.high() - near.low() + 1;
                rest = rest.without(near, older);
            }
            assertThat(seen).isEqualTo(8001);
        }
    }
}
