package dossier.drawing.streams;

import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class WordStreamTest {

    private static final int COUNT = 9;

    @Property
    void aDossierHasTheSameWordsWhateverWasDrawnBefore(
            @ForAll @LongRange(min = 0) long index,
            @ForAll @LongRange(min = 0) long before,
            @ForAll @IntRange(max = 20) int drawn) {
        var fresh = stream("seed", "field");
        fresh.start(index);
        var used = stream("seed", "field");
        used.start(before);
        Stream.generate(used::next).limit(drawn).toList();
        used.start(index);

        assertThat(take(used)).isEqualTo(take(fresh));
    }

    @Example
    void startsAtTheDossierWithIndexZero() {
        var started = stream("seed", "field");
        started.start(0);

        assertThat(take(stream("seed", "field"))).isEqualTo(take(started));
    }

    @Property
    void otherSeedsFieldsAndIndicesHaveOtherWords(
            @ForAll String seed, @ForAll String field, @ForAll @LongRange(min = 1) long index) {
        var words = take(stream(seed, field));
        var later = stream(seed, field);
        later.start(index);

        assertThat(take(later)).doesNotContainAnyElementsOf(words);
        assertThat(take(stream(seed + "x", field))).doesNotContainAnyElementsOf(words);
        assertThat(take(stream(seed, field + "x"))).doesNotContainAnyElementsOf(words);
    }

    @Example
    void lengthsInFrontKeepSeedAndFieldApart() {
        assertThat(take(stream("ab", "c"))).isNotEqualTo(take(stream("a", "bc")));
    }

    private static WordStream stream(String seed, String field) {
        return new WordStream(new KeyedHash(new byte[] {7}), seed, field);
    }

    private static List<Long> take(WordStream words) {
        return Stream.generate(words::next).limit(COUNT).toList();
    }
}
