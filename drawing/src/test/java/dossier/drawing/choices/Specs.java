package dossier.drawing.choices;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Uniqueness;
import dossier.rulebooks.draws.Weighted;

/** Draws of all kinds for property tests. */
final class Specs {

    private static final int MOST_TIMES = 30;
    private static final long WIDEST = 999_999_999_999_999_999L;

    private Specs() {}

    static Arbitrary<DrawSpec> any() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.of(Party.class),
                        Arbitraries.oneOf(integers(), decimals(), picks(), weights()),
                        Arbitraries.integers().between(1, MOST_TIMES),
                        Arbitraries.of(Uniqueness.FALSE, Uniqueness.TRUE))
                .as((name, party, space, times, unique) -> new DrawSpec(
                        name,
                        party,
                        space,
                        unique == Uniqueness.TRUE ? (int) Math.min(times, space.distinct()) : times,
                        unique));
    }

    /** Several draws with different names. */
    static Arbitrary<List<DrawSpec>> several() {
        return any().list().uniqueElements(DrawSpec::name).ofMaxSize(6);
    }

    private static Arbitrary<Indexed> integers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-WIDEST, WIDEST),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 50),
                                Arbitraries.longs().between(0, WIDEST)))
                .as((from, width) -> new Integers(from, from + width));
    }

    private static Arbitrary<Indexed> decimals() {
        var numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal(-1_000), new BigDecimal(1_000))
                .ofScale(3);
        return Combinators.combine(
                        numbers,
                        numbers.map(BigDecimal::abs).map(step -> step.add(BigDecimal.valueOf(1, 3))),
                        Arbitraries.longs().between(1, 10_000))
                .as(Decimals::new);
    }

    private static Arbitrary<Indexed> picks() {
        return words().map(Pick::new);
    }

    private static Arbitrary<Indexed> weights() {
        return words().flatMap(words -> Arbitraries.longs()
                .between(1, 1_000)
                .list()
                .ofSize(words.size())
                .map(weights -> new Weighted(words, weights)));
    }

    private static Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
