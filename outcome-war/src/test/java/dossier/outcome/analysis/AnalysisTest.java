package dossier.outcome.analysis;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Warning;
import dossier.contracts.documents.Warning.Kind;
import dossier.outcome.rules.Rules;

import static dossier.outcome.analysis.Warnings.deciding;
import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTest {

    @Test
    void aDecisionThatSaysWhatItMeansGetsNoWarning() {
        assertThat(Warnings.of(deciding("{letter: z, then: rare}", "{letter: a..m, then: early}", "{then: late}")))
                .isEmpty();
    }

    @Test
    void aRowBelowOneThatTakesAllOfItNeverFires() {
        assertThat(Warnings.of(deciding("{letter: a..m, then: early}", "{letter: [b, c], then: bc}", "{then: late}")))
                .containsExactly("10:7 UNREACHABLE decide.result[1]: This row can never fire:"
                        + " the row in line 9 takes everything that fits it.");
    }

    @Test
    void aRowBelowSeveralThatTakeAllOfItTogetherNeverFires() {
        assertThat(Warnings.of(deciding(
                        "{number: 1..3, then: low}",
                        "{number: 4..6, letter: a..k, then: x}",
                        "{number: \">= 4\", letter: \"> k\", then: y}",
                        "{then: never}")))
                .containsExactly("12:7 UNREACHABLE decide.result[3]: This row can never fire:"
                        + " the rows above it together take everything that fits it.");
    }

    @Test
    void aCellThatAsksForAValueThatIsNeverDrawnNamesTheNearest() {
        assertThat(Warnings.of(deciding(
                        "{letter: A, then: x}",
                        "{number: \"> 6\", then: y}",
                        "{price: 2.505, then: z}",
                        "{letter: hello, then: w}",
                        "{then: rest}")))
                .containsExactly(
                        "9:7 UNREACHABLE decide.result[0]: This row can never fire: letter is never A: it is one of a, b, c,"
                                + " d, e, f, g, h, i, j, …; did you mean \"a\"?",
                        "10:7 UNREACHABLE decide.result[1]: This row can never fire: number is never > 6: it is a whole"
                                + " number from 1 to 6; the nearest is 6.",
                        "11:7 UNREACHABLE decide.result[2]: This row can never fire: price is never 2.505: it is a decimal"
                                + " from 0.00 to 9.99 in steps of 0.01; the nearest is 2.51.",
                        "12:7 UNREACHABLE decide.result[3]: This row can never fire: letter is never hello: it is one of a,"
                                + " b, c, d, e, f, g, h, i, j, ….");
    }

    @Test
    void whatDicePatternsAndWeightedWordsNeverGiveIsSaidToo() {
        var document = """
                rulebook: never
                title: Never
                draws:
                  sum: {generator: one, dice: 2d6}
                  plate: {generator: one, pattern: "[AB]#"}
                  metal: {generator: two, weighted: {gold: 1, silver: 3}}
                decide:
                  result:
                    - {sum: 1, then: a}
                    - {plate: C7, then: b}
                    - {metal: silber, then: c}
                    - {then: d}
                text: "{result}"
                """;
        assertThat(Warnings.of(document))
                .containsExactly(
                        "9:7 UNREACHABLE decide.result[0]: This row can never fire: sum is never 1: it is a whole number from 2"
                                + " to 12.",
                        "10:7 UNREACHABLE decide.result[1]: This row can never fire: plate is never C7: it is a text such as"
                                + " A0.",
                        "11:7 UNREACHABLE decide.result[2]: This row can never fire: metal is never silber: it is one of gold,"
                                + " silver; did you mean \"silver\"?");
    }

    @Test
    void aCellOnATextThatHasTooManyWaysLeavesItsDecisionUnchecked() {
        var document = deciding("{sign: fox, then: x}", "{then: y}")
                .replace("draws:", "tables: {sign: [\"{20d10}\"]}\ndraws:\n  sign: {generator: one, table: sign}");
        assertThat(Warnings.all(document)).extracting(Warning::kind).containsExactly(Kind.UNCHECKED);
    }

    @Test
    void withoutTimeADecisionIsSaidToBeUnchecked() {
        var rulebook = Rules.compile(deciding("{letter: a, then: x}", "{letter: a, then: y}"));
        assertThat(Analysis.of(rulebook, Duration.ZERO))
                .extracting(Warning::kind)
                .containsExactly(Kind.UNCHECKED);
    }

    @Test
    void valuesThatNoRowFitsAreAGapWithAnExample() {
        assertThat(Warnings.of(deciding("{letter: a..m, then: early}", "{number: \"!= 3\", then: other}")))
                .containsExactly(
                        "8:3 GAP decide.result: No row fits letter n, number 3; a last row without cells catches the rest:"
                                + " {then: …}.",
                        "10:7 OVERLAP decide.result[1]: This row and the one in line 9 both fit letter a, number 1; the"
                                + " earlier one decides, and neither is a special case of the other.");
    }

    @Test
    void rowsWithTheSameResultMayFitTheSameValues() {
        assertThat(Warnings.of(deciding("{letter: a, then: x}", "{number: 1, then: x}", "{then: y}")))
                .isEmpty();
    }

    @Test
    void anOverlapThatAnEarlierRowTakesIsNone() {
        assertThat(Warnings.of(deciding(
                        "{letter: a, number: 1, then: both}",
                        "{letter: a, then: x}",
                        "{number: 1, then: y}",
                        "{then: z}")))
                .isEmpty();
    }

    @Test
    void aSpecialCaseAboveOrBelowAnotherRowIsNoOverlap() {
        assertThat(Warnings.all(deciding("{letter: a, then: x}", "{letter: a..c, number: 1..3, then: y}", "{then: z}")))
                .extracting(Warning::kind)
                .containsExactly(Kind.OVERLAP);
        assertThat(Warnings.of(deciding(
                        "{letter: a, number: 2, then: x}", "{letter: a..c, number: 1..3, then: y}", "{then: z}")))
                .isEmpty();
    }

    @Test
    void conditionsAreCheckedByGoingThroughAllValues() {
        assertThat(Warnings.of(deciding(
                        "{if: \"number % 2 == 0\", then: even}",
                        "{number: [1, 3, 5], then: odd}", "{letter: x, then: never}")))
                .containsExactly("11:7 UNREACHABLE decide.result[2]: This row can never fire:"
                        + " the rows above it together take everything that fits it.");
        assertThat(Warnings.of(deciding("{if: \"number > 2\", then: more}", "{number: 1, then: one}")))
                .containsExactly(
                        "8:3 GAP decide.result: No row fits number 2; a last row without cells catches the rest:"
                                + " {then: …}.");
    }

    @Test
    void aConditionThatHasNoValueIsNoGap() {
        assertThat(Warnings.of(deciding("{if: \"6 / (number - 1) > 1\", then: more}", "{number: 2.., then: x}")
                        .replace("2..,", "\"> 1\",")))
                .isEmpty();
    }

    @Test
    void whereThereAreTooManyCombinationsOnlyCellsAreChecked() {
        var large = deciding(
                        "{number: 1..3, then: low}",
                        "{if: \"big % 2 == 0\", then: even}",
                        "{number: 2, if: \"big > 7\", then: never}",
                        "{then: rest}")
                .replace("draws:", "draws:\n  big: {generator: one, integers: 0..1000000000}");
        assertThat(Warnings.of(large))
                .containsExactly(
                        "9:3 UNCHECKED decide.result: The decision \"result\" could not be checked to the end, because it has"
                                + " conditions, or cells that look at other outputs, and too many combinations of values.",
                        "12:7 UNREACHABLE decide.result[2]: This row can never fire: the row in line 10 takes everything that"
                                + " fits it.");
    }

    @Test
    void aCellThatAsksAnotherOutputForATextThatItNeverIsNamesTheNearest() {
        var document = deciding("{number: 1, then: happy}", "{then: sad}")
                .replace("text:", "  other: [{result: hapy, then: x}, {then: y}]\ntext:");
        assertThat(Warnings.of(document))
                .containsExactly(
                        "11:11 UNREACHABLE decide.other[0]: This row can never fire: result is never hapy: it is one"
                                + " of happy, sad; did you mean \"happy\"?");
    }

    @Test
    void derivedValuesAreCheckedByGoingThroughAllValues() {
        var document = deciding("{twice: 3, then: odd}", "{twice: \">= 2\", then: even}")
                .replace("decide:", "derive: {twice: \"number * 2\"}\ndecide:");
        assertThat(Warnings.of(document))
                .containsExactly(
                        "10:7 UNREACHABLE decide.result[0]: This row can never fire: no possible values fit all of it"
                                + " together.");
    }

    @Test
    void uniqueValuesThatAreTheSameAreImpossible() {
        var cards = """
                rulebook: cards
                title: Cards
                draws: {cards: {generator: one, weighted: {ace: 4, king: 4, queen: 4}, times: 3, unique: true}}
                names: {first: "cards[0]", second: "cards[1]", third: "cards[2]"}
                decide:
                  hand:
                    - {first: ace, second: ace, then: pair}
                    - {first: ace, then: one}
                    - {second: ace, then: two}
                    - {third: ace, then: three}
                text: "{hand}"
                """;
        assertThat(Warnings.of(cards))
                .containsExactly(
                        "7:7 UNREACHABLE decide.hand[0]: This row can never fire: no possible values fit all of it"
                                + " together.");
        assertThat(Warnings.of(cards.replace("unique: true", "unique: false")))
                .anyMatch(
                        warning -> warning.contains("GAP") && warning.contains("first king, second king, third king"));
    }

    @Test
    void whatNothingReadsIsUnused() {
        var document = """
                rulebook: unused
                title: Unused
                draws:
                  read: {generator: one, pick: [a, b]}
                  alone: {generator: one, pick: [a, b]}
                  many: {generator: two, integers: 1..6, times: 3}
                  named: {generator: two, integers: 1..6, times: 3}
                  sign: {generator: two, table: sign}
                tables:
                  sign: ["The {animal}"]
                  animal: [fox]
                  lost: ["{found}"]
                  found: [x]
                names: {first: "named[0]", second: "named[1]"}
                derive: {sum: "first + 1"}
                text: "{read} {sign}"
                """;
        assertThat(Warnings.of(document))
                .containsExactly(
                        "5:3 UNUSED draws.alone: Nothing reads the draw \"alone\"; it is drawn and stored all the same.",
                        "6:3 UNUSED draws.many: Nothing reads the draw \"many\"; it is drawn and stored all the same.",
                        "12:3 UNUSED tables.lost: No draw reaches the table \"lost\", neither itself nor by way of other"
                                + " tables.",
                        "13:3 UNUSED tables.found: No draw reaches the table \"found\", neither itself nor by way of other"
                                + " tables.",
                        "14:28 UNUSED names.second: Nothing reads the name \"second\".");
    }

    @Test
    void tenNamesAndFiftyRowsAreCheckedToTheEnd() {
        var draws = IntStream.range(0, 10)
                .mapToObj(i -> "  n%d: {generator: one, integers: 1..100}".formatted(i))
                .collect(Collectors.joining("\n"));
        var rows = IntStream.range(0, 50)
                .mapToObj(i -> "    - {n%d: %d..%d, n%d: \"> %d\", then: r%d}"
                        .formatted(i % 10, i, i + 40, (i + 3) % 10, i, i))
                .collect(Collectors.joining("\n"));
        var document = """
                rulebook: large
                title: A large decision
                draws:
                %s
                decide:
                  result:
                %s
                text: "{result}"
                """.formatted(draws, rows);
        assertThat(Warnings.all(document))
                .extracting(Warning::kind)
                .contains(Kind.GAP, Kind.OVERLAP)
                .doesNotContain(Kind.UNCHECKED);
    }
}
