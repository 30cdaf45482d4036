package dossier.drawing.choices;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dossier.drawing.statistics.Fit;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.Dice;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.draws.Pick;
import dossier.rulebooks.draws.Uniqueness;
import dossier.rulebooks.draws.Weighted;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** What is drawn is as likely as it should be; one fixed seed, so that the answer is always the same. */
class FairnessTest {

    private static final int DOSSIERS = 100_000;

    /** Fair draws fit worse than this once in a thousand seeds. */
    private static final double DOUBTFUL = 0.001;

    /** A bias that was planted must leave no doubt. */
    private static final double IMPOSSIBLE = 1e-9;

    private static final Weighted LETTERS = new Weighted(
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "K"), List.of(1L, 1L, 1L, 1L, 1L, 1L, 3L, 1L, 7L));

    @Test
    void integersAreEquallyLikely() {
        var space = new Integers(0, 19);

        assertThat(Fit.of(equal(space), single(space, 6))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void decimalsAreEquallyLikely() {
        var space = new Decimals(new BigDecimal("-1.00"), new BigDecimal("0.25"), 9);

        assertThat(Fit.of(equal(space), single(space, 3))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void pickedWordsAreEquallyLikely() {
        var space = new Pick(
                IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList());

        assertThat(Fit.of(equal(space), single(space, 6))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void weightedWordsAreAsLikelyAsTheirWeights() {
        assertThat(Fit.of(weights(LETTERS), single(LETTERS, 2))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void uniqueValuesComeInEveryOrderEquallyOften() {
        var space = new Integers(1, 5);
        var orders = new HashMap<String, Integer>();
        for (int code = 0; code < 125; code++) {
            var order = List.of(1 + code / 25, 1 + code / 5 % 5, 1 + code % 5);
            if (order.stream().distinct().count() == 3) {
                orders.put("%d %d %d".formatted(order.toArray()), 1);
            }
        }

        assertThat(orders).hasSize(60);
        assertThat(Fit.of(orders, together(space, 3, true))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void uniqueWeightedWordsComeByTheWeightsThatRemain() {
        var space = new Weighted(List.of("x", "y", "z"), List.of(1L, 3L, 6L));
        var orders = Map.of(
                "x y",
                0.1 * 3 / 9,
                "x z",
                0.1 * 6 / 9,
                "y x",
                0.3 * 1 / 7,
                "y z",
                0.3 * 6 / 7,
                "z x",
                0.6 * 1 / 4,
                "z y",
                0.6 * 3 / 4);

        assertThat(Fit.of(orders, together(space, 2, true))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void diceFallAsOftenAsTheirDistributionSays() {
        var dice = (Dice) spec("dice: 4d6kh3+2").space();
        var ways = dice.distribution().orElseThrow().ways().entrySet().stream()
                .collect(toMap(sum -> sum.getKey().toString(), Map.Entry::getValue));

        assertThat(Fit.of(ways, draws(spec("dice: 4d6kh3+2")).flatMap(List::stream)))
                .isGreaterThan(DOUBTFUL);
    }

    @Test
    void patternsAreEquallyLikely() {
        assertThat(Fit.of(
                        equal((Indexed) spec("pattern: '[ab]#x'").space()),
                        draws(spec("pattern: '[ab]#x'")).flatMap(List::stream)))
                .isGreaterThan(DOUBTFUL);
    }

    @Test
    void textsOfTablesComeByTheirWeights() {
        var texts = Map.of("a cat", 1, "a dog", 2, "1 x", 3, "2 x", 3);

        assertThat(Fit.of(texts, draws(spec("table: top")).flatMap(List::stream)))
                .isGreaterThan(DOUBTFUL);
    }

    @Test
    void uniqueValuesOfABatchAreInAnyOrderAsOften() {
        var spec = spec("integers: 1..3, unique: batch");
        var orders =
                Stream.of("1 2 3", "1 3 2", "2 1 3", "2 3 1", "3 1 2", "3 2 1").collect(toMap(identity(), order -> 1));
        var drawn = IntStream.range(0, 20_000)
                .mapToObj(seed -> new Drawing(Party.ONE, List.of(spec))
                        .draw("seed " + seed, 0, 3).stream()
                                .map(draw -> draw.values().get("field").get(0))
                                .collect(joining(" ")));

        assertThat(Fit.of(orders, drawn)).isGreaterThan(DOUBTFUL);
    }

    @Test
    void neighboursDoNotDependOnEachOther() {
        var space = new Integers(0, 19);
        var pairs = LongStream.range(0, 400)
                .mapToObj(code -> code / 20 + " " + code % 20)
                .collect(toMap(identity(), pair -> 1));

        assertThat(Fit.of(pairs, together(space, 2, false))).isGreaterThan(DOUBTFUL);
    }

    @Test
    void aWordThatIsTwoPercentTooHeavyIsCaught() {
        var heavier = new Weighted(LETTERS.values(), List.of(100L, 100L, 100L, 100L, 100L, 100L, 300L, 100L, 714L));

        assertThat(Fit.of(weights(LETTERS), single(heavier, 20))).isLessThan(IMPOSSIBLE);
    }

    private static Stream<String> single(Indexed space, int times) {
        return draws(space, times, false).flatMap(List::stream);
    }

    private static Stream<String> together(Indexed space, int times, boolean unique) {
        return draws(space, times, unique).map(values -> String.join(" ", values));
    }

    private static Stream<List<String>> draws(Indexed space, int times, boolean unique) {
        return draws(new DrawSpec("field", Party.ONE, space, times, unique ? Uniqueness.TRUE : Uniqueness.FALSE));
    }

    private static Stream<List<String>> draws(DrawSpec spec) {
        return new Drawing(Party.ONE, List.of(spec))
                .draw("fair", 0, DOSSIERS).stream().map(draw -> draw.values().get("field"));
    }

    private static DrawSpec spec(String kind) {
        var book = Rulebook.read("""
                rulebook: fair
                title: Fair
                draws:
                  field: {generator: one, %s}
                tables:
                  top: {"a {animal}": 1, "{1d2} x": 2}
                  animal: {cat: 1, dog: 2}
                text: any
                """.formatted(kind));
        book.findings().raise();
        return book.draws().get(0);
    }

    private static Map<String, Integer> equal(Indexed space) {
        return LongStream.range(0, space.size()).mapToObj(space::value).collect(toMap(identity(), value -> 1));
    }

    private static Map<String, Long> weights(Weighted space) {
        return IntStream.range(0, space.values().size())
                .boxed()
                .collect(toMap(i -> space.values().get(i), space::weight));
    }
}
