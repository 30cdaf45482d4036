package dossier.drawing.choices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Uniqueness;
import dossier.rulebooks.draws.Weighted;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTest {

    @Provide
    Arbitrary<DrawSpec> spec() {
        return Specs.any();
    }

    @Provide
    Arbitrary<List<DrawSpec>> specs() {
        return Specs.several();
    }

    @Provide
    Arbitrary<Long> index() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE - 10);
    }

    @Property
    void drawsAsManyValuesOfTheSpaceAsAreAskedFor(
            @ForAll("spec") DrawSpec spec, @ForAll @NotEmpty String seed, @ForAll("index") long index) {
        assertThat(draw(spec, seed, index))
                .hasSize(spec.times())
                .allSatisfy(value -> assertThat(isIn((Indexed) spec.space(), value))
                        .as(value)
                        .isTrue());
    }

    @Property
    void uniqueDrawsNeverRepeatAValue(
            @ForAll("spec") DrawSpec spec, @ForAll @NotEmpty String seed, @ForAll("index") long index) {
        var times = (int) Math.min(spec.times(), ((Indexed) spec.space()).distinct());
        var unique = new DrawSpec(spec.name(), spec.generator(), spec.space(), times, Uniqueness.TRUE);

        assertThat(draw(unique, seed, index)).hasSize(times).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void aSliceHasTheSameDrawsAsOneByOne(
            @ForAll("specs") List<DrawSpec> specs,
            @ForAll @NotEmpty String seed,
            @ForAll("index") long from,
            @ForAll @IntRange(max = 10) int count) {
        var drawing = new Drawing(Party.ONE, specs);

        var oneByOne = IntStream.range(0, count)
                .mapToObj(i -> drawing.draw(seed, from + i, 1).get(0))
                .toList();

        assertThat(drawing.draw(seed, from, count)).isEqualTo(oneByOne);
        assertThat(oneByOne).extracting(draw -> draw.index() - from).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void anotherFieldChangesNoOther(
            @ForAll("specs") List<DrawSpec> specs, @ForAll @NotEmpty String seed, @ForAll("index") long index) {
        var more = new ArrayList<>(specs);
        more.add(0, new DrawSpec("NEW", Party.ONE, new Integers(0, 9), 3, Uniqueness.FALSE));
        var before = new Drawing(Party.ONE, specs).draw(seed, index, 1).get(0).values();
        var after = new Drawing(Party.ONE, more).draw(seed, index, 1).get(0).values();

        assertThat(after.remove("NEW")).hasSize(3);
        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 200)
    void eachPartyDrawsItsOwnFieldsInTheOrderOfTheRulebook(
            @ForAll("specs") List<DrawSpec> specs, @ForAll Party party, @ForAll @LongRange(max = 9) long index) {
        var own = specs.stream().filter(spec -> spec.generator() == party).toList();
        var drawing = new Drawing(party, specs);

        assertThat(drawing.draw("seed", index, 1).get(0).values().keySet())
                .containsExactlyElementsOf(own.stream().map(DrawSpec::name).toList());
        assertThat(drawing.workPerDossier())
                .isEqualTo(own.stream().mapToInt(DrawSpec::times).sum());
    }

    @Property
    void thePartiesDrawIndependently(@ForAll @NotEmpty String seed) {
        var values = Indexed.LARGEST / 5;
        var one = new DrawSpec("x", Party.ONE, new Integers(0, values), 3, Uniqueness.FALSE);
        var two = new DrawSpec("x", Party.TWO, new Integers(0, values), 3, Uniqueness.FALSE);

        assertThat(draw(one, seed, 0)).doesNotContainAnyElementsOf(draw(two, seed, 0));
    }

    private static List<String> draw(DrawSpec spec, String seed, long index) {
        return new Drawing(spec.generator(), List.of(spec))
                .draw(seed, index, 1)
                .get(0)
                .values()
                .get(spec.name());
    }

    private static boolean isIn(Indexed space, String value) {
        if (space instanceof Integers integers) {
            var number = Long.parseLong(value);
            return number >= integers.from() && number <= integers.to();
        }
        if (space instanceof Decimals decimals) {
            var steps = new BigDecimal(value).subtract(decimals.from()).divideAndRemainder(decimals.step());
            var scale = Math.max(decimals.from().scale(), decimals.step().scale());
            return steps[1].signum() == 0
                    && steps[0].signum() >= 0
                    && steps[0].longValueExact() < decimals.size()
                    && new BigDecimal(value).scale() == scale
                    && !value.contains("E");
        }
        return space instanceof Pick pick
                ? pick.values().contains(value)
                : ((Weighted) space).values().contains(value);
    }
}
