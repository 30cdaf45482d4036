package dossier.outcome.odds;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dossier.contracts.documents.Odds;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Spaces small enough to be counted by hand, and some that are too large to be counted at all. */
class ChancesTest {

    private static CompiledRulebook rulebook(String body) {
        return Rules.compile("rulebook: test\ntitle: A test\n" + body);
    }

    private static Map<String, String> text(String body) {
        return Counted.fractions(rulebook(body), "text");
    }

    @Test
    void twoDiceMakeATriangle() {
        assertThat(text("draws: {sum: {generator: one, dice: 2d6}}\ntext: \"{sum}\""))
                .containsExactly(
                        entry("7", "1/6"),
                        entry("6", "5/36"),
                        entry("8", "5/36"),
                        entry("5", "1/9"),
                        entry("9", "1/9"),
                        entry("10", "1/12"),
                        entry("4", "1/12"),
                        entry("11", "1/18"),
                        entry("3", "1/18"),
                        entry("12", "1/36"),
                        entry("2", "1/36"));
    }

    /** Of 1296 throws of four dice 21 show three sixes or four: 4 × 5 + 1. */
    @Test
    void theBestThreeOfFourDice() {
        assertThat(text("draws: {ability: {generator: one, dice: 4d6kh3}}\ntext: \"{ability}\""))
                .containsEntry("18", "7/432")
                .containsEntry("3", "1/1296")
                .hasSize(16);
    }

    @Test
    void cardsThatAreDealtDoNotComeAgain() {
        assertThat(text("""
                draws: {cards: {generator: one, pick: [ace, king, queen], times: 2, unique: true}}
                names: {first: "cards[0]", second: "cards[1]"}
                text: "{first} {second}"
                """)).hasSize(6).doesNotContainKey("ace ace").containsEntry("ace king", "1/6");
    }

    @Test
    void ofCardsThatAreDealtOnlyClassesMatterToCells() {
        assertThat(text("""
                draws: {cards: {generator: one, integers: 1..1000, times: 3, unique: true}}
                names: {first: "cards[0]", third: "cards[2]"}
                decide: {low: [{first: 1..10, third: 1..10, then: "yes"}, {then: "no"}]}
                text: "{low}"
                """)).containsExactly(entry("no", "11099/11100"), entry("yes", "1/11100"));
    }

    /** Gold is second with 3/8 × 1/5 + 4/8 × 1/4, and so on. */
    @Test
    void weightedWordsThatLeaveMakeTheOthersLikelier() {
        assertThat(text("""
                draws: {metal: {generator: one, weighted: {gold: 1, silver: 3, iron: 4}, times: 2, unique: true}}
                names: {second: "metal[1]"}
                text: "{second}"
                """)).containsExactly(entry("silver", "3/7"), entry("iron", "13/35"), entry("gold", "1/5"));
    }

    @Test
    void aTextFromTablesIsCountedByAllWaysToIt() {
        assertThat(text("""
                draws: {sign: {generator: one, table: sign}}
                tables:
                  sign: {"The {colour} {animal}": 1, "{animal}": 3}
                  colour: [red, old]
                  animal: {dragon: 1, goose: 5}
                text: "{sign}"
                """))
                .containsExactly(
                        entry("goose", "5/8"),
                        entry("dragon", "1/8"),
                        entry("The old goose", "5/48"),
                        entry("The red goose", "5/48"),
                        entry("The old dragon", "1/48"),
                        entry("The red dragon", "1/48"));
    }

    @Test
    void aHeavyEntryIsOneWayOnly() {
        assertThat(text("""
                draws: {word: {generator: one, table: word}}
                tables: {word: {often: 999999999, seldom: 1}}
                text: "{word}"
                """)).containsEntry("seldom", "1/1000000000");
    }

    @Test
    void aTableWithTooManyWaysIsSimulated() {
        var sign = Counted.output(rulebook("""
                draws: {sign: {generator: one, table: sign}}
                tables: {sign: ["{d} {d} {d} {d}"], d: ["{20d10}"]}
                text: "{sign}"
                """), "text");
        assertThat(sign.exact()).isFalse();
    }

    @Test
    void aDecisionOverAnyRangeIsExactBecauseCellsTellClassesOnly() {
        var output = Counted.output(rulebook("""
                draws:
                  wheel: {generator: one, integers: 1..1000000000000}
                  price: {generator: two, decimals: 0.00..9999999.99}
                decide: {prize: [{wheel: 1, then: car}, {wheel: "< 1001", price: ">= 5000000", then: book}, {then: none}]}
                text: "{prize}"
                """), "prize");
        assertThat(output.exact()).isTrue();
        assertThat(output.chances()).extracting(Odds.Chance::fraction).contains("1/1000000000000", "999/2000000000000");
        assertThat(output.cases()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aNameForTheSameValueIsTheSameValue() {
        assertThat(text("""
                draws: {coin: {generator: one, pick: [heads, tails]}}
                names: {side: "coin[0]"}
                text: "{coin} {side}"
                """)).containsOnlyKeys("heads heads", "tails tails");
    }

    @Test
    void whatNoRuleReadsIsLeftOut() {
        var output = Counted.output(rulebook("""
                draws:
                  coin: {generator: one, pick: [heads, tails], times: 1000}
                  huge: {generator: two, integers: 0..1000000000000}
                names: {side: "coin[7]"}
                derive: {half: "huge / 2"}
                decide: {won: [{side: heads, then: "yes"}, {then: "no"}]}
                text: "{won} {half}"
                """), "won");
        assertThat(output.exact()).isTrue();
        assertThat(output.cases()).isEqualTo(2);
    }

    @Test
    void aRowThatReadsAnotherOutputIsCountedTogetherWithIt() {
        assertThat(text("""
                draws: {die: {generator: one, integers: 1..6}, coin: {generator: two, pick: [heads, tails]}}
                decide:
                  mood: [{die: "> 4", then: happy}, {then: sad}]
                  word: [{mood: happy, coin: heads, then: "{mood}!"}, {then: "hm, {die}"}]
                text: "{word}"
                """))
                .containsEntry("happy!", "1/6")
                .containsEntry("hm, 1", "1/6")
                .containsEntry("hm, 6", "1/12");
    }

    @Test
    void withoutAFittingRowOrADerivedValueThereIsNone() {
        var rulebook = rulebook("""
                draws: {die: {generator: one, integers: 0..5}}
                derive: {part: "12 / die"}
                decide: {result: [{die: 1..2, then: low}, {die: 3, then: three}]}
                text: "{die}"
                """);
        assertThat(Counted.output(rulebook, "part").none().fraction()).isEqualTo("1/6");
        assertThat(Counted.output(rulebook, "result").none().fraction()).isEqualTo("1/2");
        // The text shows neither, but without them there is no dossier.
        assertThat(Counted.output(rulebook, "text").none().fraction()).isEqualTo("1/2");
        assertThat(Counted.fractions(rulebook, "text")).containsOnlyKeys("1", "2", "3");
    }

    @Test
    void anOutputOfAnUncalculableOneIsNoneToo() {
        var rulebook = rulebook("""
                draws: {die: {generator: one, integers: 0..5}}
                derive: {part: "12 / die", more: "part + 1"}
                decide: {result: [{part: "> 3", then: much}, {then: little}]}
                text: "{result}"
                """);
        assertThat(Counted.output(rulebook, "more").none().fraction()).isEqualTo("1/6");
        assertThat(Counted.fractions(rulebook, "result")).containsExactly(entry("much", "1/2"), entry("little", "1/3"));
    }

    @Test
    void aTextThatDependsOnNothingIsCertain() {
        assertThat(text("draws: {coin: {generator: one, pick: [heads, tails]}}\ntext: always"))
                .containsExactly(entry("always", "1"));
    }

    @Test
    void numbersOfEqualChanceComeInTheirOrder() {
        var die = rulebook("draws: {die: {generator: one, integers: 1..12}}\nderive: {same: \"die\"}\ntext: x");
        assertThat(Counted.fractions(die, "same").keySet())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @Test
    void aSpaceThatIsTooLargeIsSimulatedAndItsIntervalsHoldTheTruth() {
        var output = Counted.output(rulebook("""
                draws: {wheel: {generator: one, integers: 1..1000000000}}
                decide: {even: [{if: "wheel % 4 == 0", then: "yes"}, {then: "no"}]}
                text: "{even}"
                """), "even");
        assertThat(output.exact()).isFalse();
        assertThat(output.cases()).isPositive();
        assertThat(output.chances()).allSatisfy(chance -> {
            assertThat(chance.fraction()).isNull();
            assertThat(chance.low()).isLessThan(chance.probability());
            assertThat(chance.high()).isGreaterThan(chance.probability());
        });
        assertThat(output.chances().get(0).value()).isEqualTo("no");
        assertThat(output.chances().get(0).probability()).isCloseTo(0.75, within(0.05));
    }

    @Test
    void countingThatWouldTakeTooLongIsLeftToSimulation() {
        var product = Chances.of(Rules.shipped("product"), Duration.ZERO);
        assertThat(product.outputs())
                .allSatisfy(output -> assertThat(output.exact()).isFalse());
    }

    @Test
    void whoeverKeepsOddsGetsTheWholeSimulation() {
        var odds = Chances.thorough(rulebook("draws: {n: {generator: one, integers: 1..100000000}}\ntext: \"{n}\""));
        assertThat(odds.outputs().get(0).exact()).isFalse();
        assertThat(odds.outputs().get(0).cases()).isGreaterThanOrEqualTo(Simulation.MOST);
    }

    @Test
    void chancesThatAreTooFineToWriteDownAreSimulated() {
        var words = IntStream.range(0, 30)
                .mapToObj(i -> "w%d: %d".formatted(i, 999_000_007 - 1_000_003 * i))
                .collect(Collectors.joining(", "));
        var output = Counted.output(rulebook("""
                draws: {word: {generator: one, weighted: {WORDS}, times: 3, unique: true}}
                names: {third: "word[2]"}
                text: "{third}"
                """.replace("WORDS", words)), "text");
        assertThat(output.exact()).isFalse();
        assertThat(output.distinct()).isEqualTo(30);
    }

    @Test
    void moreDifferentValuesThanMemoryHasRoomForAreSimulated() {
        var output = Counted.output(rulebook("""
                draws: {a: {generator: one, integers: 1..2000}, b: {generator: two, integers: 1..2000}}
                derive: {both: "string(a) + '/' + string(b)"}
                text: x
                """), "both");
        assertThat(output.exact()).isFalse();
    }

    @Test
    void handsThatAreTooManyAreSimulated() {
        var output = Counted.output(rulebook("""
                draws: {seats: {generator: one, integers: 1..500, times: 3, unique: true}}
                names: {first: "seats[0]", second: "seats[1]", third: "seats[2]"}
                text: "{first} {second} {third}"
                """), "text");
        assertThat(output.exact()).isFalse();
    }

    @Test
    void valuesThatDoNotRepeatInABatchAreSimulatedOneDossierAtATime() {
        var output = Counted.output(rulebook("""
                draws: {ticket: {generator: one, pattern: "[ab]#######", times: 3, unique: batch}}
                names: {first: "ticket[0]", third: "ticket[2]"}
                derive: {a: "first.startsWith('a')"}
                text: "{third}"
                """), "a");
        assertThat(output.exact()).isFalse();
        assertThat(output.distinct()).isEqualTo(2);
    }
}
