package dossier.outcome.draws;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.outcome.names.Names;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DrawReaderTest {

    private static final Rulebook RULEBOOK = Rulebook.read("""
            rulebook: test
            title: Test
            draws:
              number: {generator: one, integers: -5..19}
              price: {generator: two, decimals: 0.50..9.75, step: 0.25}
              letters: {generator: two, pick: [a, b, c], times: 2, unique: true}
              rank: {generator: one, weighted: {low: 9, high: 1}}
            text: x
            """);

    private final Names names = new Names();
    private final DrawReader reader = new DrawReader(
            RULEBOOK.draws().stream()
                    .map(spec -> {
                        var allowed = Allowed.of(spec.space());
                        return new DrawnValues(
                                spec, allowed, Map.of(names.add(spec.name(), allowed.kind()), spec.times() - 1));
                    })
                    .toList(),
            4);

    private static Draw draw(String number, String price, List<String> letters, String rank) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("number", Arrays.asList(number));
        values.put("price", List.of(price));
        values.put("letters", letters);
        values.put("rank", List.of(rank));
        return new Draw(0, values);
    }

    private List<Violation> violations(Draw draw) {
        var problem = catchThrowableOfType(ProblemException.class, () -> reader.read(draw, "draws[3]"))
                .problem();
        assertThat(problem.is(ProblemType.INVALID_INPUT)).isTrue();
        return problem.violations();
    }

    private List<String> complaints(Draw draw) {
        return violations(draw).stream().map(Violation::message).toList();
    }

    @Test
    void readsTheValuesOfNames() {
        var values = reader.read(draw("-5", "2.50", List.of("a", "c"), "high"), "draw");
        assertThat(names.all()).extracting(values::text).containsExactly("-5", "2.50", "c", "high");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-6", "20", "1.0", "+1", "01", "-0", "", "x", "٣", "99999999999999999999", "1e1", " 1"})
    void refusesWhatIsNoWholeNumberOfTheRange(String number) {
        assertThat(complaints(draw(number, "2.50", List.of("a", "c"), "low")))
                .containsExactly("draws[3].values.number[0] must be a whole number from -5 to 19, not " + number + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.25", "10.00", "2.51", "2.5", "2.500", "3", "-0.50", "", "x", "1e-1", "1E+999999999", "02.50"})
    void refusesWhatIsNoDecimalOfTheGrid(String price) {
        assertThat(complaints(draw("1", price, List.of("a", "c"), "low")))
                .containsExactly("draws[3].values.price[0] must be a decimal from 0.50 to 9.75 in steps of 0.25, not "
                        + price + ".");
    }

    @ParameterizedTest
    @CsvSource({"0.50", "0.75", "9.75"})
    void takesEveryDecimalOfTheGrid(String price) {
        assertThat(reader.read(draw("1", price, List.of("a", "c"), "low"), "draw"))
                .isNotNull();
    }

    @Test
    void refusesWordsThatAreNotThere() {
        assertThat(complaints(draw("1", "2.50", List.of("a", "d"), "middle")))
                .containsExactly(
                        "draws[3].values.letters[1] must be one of a, b, c, not d.",
                        "draws[3].values.rank[0] must be one of low, high, not middle.");
    }

    @Test
    void namesTheFieldAndTheValue() {
        assertThat(violations(draw("77", "2.50", List.of("a", "c"), "low")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("draws[3].values.number[0]");
                    assertThat(violation.value()).isEqualTo("77");
                });
    }

    @Test
    void refusesAValueTwiceWhereValuesAreUnique() {
        assertThat(complaints(draw("1", "2.50", List.of("a", "a"), "low")))
                .containsExactly("draws[3].values.letters[1] repeats a, but its values are unique.");
    }

    @Test
    void refusesMissingAndStrangeDraws() {
        var missing = draw("1", "2.50", List.of("a", "c"), "low");
        missing.values().remove("rank");
        missing.values().remove("letters");
        assertThat(complaints(missing))
                .containsExactly(
                        "draws[3].values.letters is missing; the rulebook draws 2 values for it.",
                        "draws[3].values.rank is missing; the rulebook draws 1 value for it.");
        var strange = draw("1", "2.50", List.of("a", "c"), "low");
        strange.values().put("numbre", List.of());
        assertThat(complaints(strange))
                .containsExactly("The rulebook has no draw \"numbre\"; did you mean \"number\"?");
    }

    @Test
    void refusesTooFewAndTooManyValues() {
        assertThat(complaints(draw("1", "2.50", List.of("a"), "low")))
                .containsExactly("draws[3].values.letters has 1 value, but the rulebook draws 2 values.");
    }

    @Test
    void refusesNothingInsteadOfAValue() {
        assertThat(complaints(draw(null, "2.50", List.of("a", "c"), "low")))
                .containsExactly("draws[3].values.number[0] must be a whole number from -5 to 19, not null.");
    }

    @Test
    void refusesAnIndexBelowZero() {
        var draw = new Draw(-1, draw("1", "2.50", List.of("a", "c"), "low").values());
        assertThat(complaints(draw)).containsExactly("draws[3].index must be 0 or more, not -1.");
    }

    @Test
    void refusesNothingInsteadOfADraw() {
        var complaint = "draws[3] must be an object such as {\"index\": 0, \"values\": {\"coin\": [\"heads\"]}}.";
        assertThat(complaints(null)).containsExactly(complaint);
        assertThat(complaints(new Draw(0, null))).containsExactly(complaint);
    }

    @Test
    void neverEchoesAHugeValue() {
        var huge = "9".repeat(1_000_000);
        assertThat(complaints(draw(huge, "2.50", List.of("a", "c"), "low")).get(0))
                .hasSizeLessThan(200);
        assertThat(complaints(draw("1", huge, List.of("a", "c"), "low")).get(0)).hasSizeLessThan(200);
    }

    @Test
    void showsSomeOfManyWords() {
        var many =
                Rulebook.read("rulebook: test\ntitle: Test\ndraws: {letter: {generator: one, pick: a..z}}\ntext: x\n");
        assertThat(Allowed.of(many.draws().get(0).space()).described())
                .isEqualTo("one of a, b, c, d, e, f, g, h, i, j, …");
    }
}
