package dossier.outcome.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dossier.contracts.outcomes.Trace;
import dossier.contracts.outcomes.Trace.Row;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTest {

    private static Trace spyTrace(String number, String letter) {
        var numbers = List.of(number, "0", "0", "0", "0", "0");
        var letters = List.of(letter, "a", "a", "a", "a", "a");
        return Rules.shipped("spy-mission").trace(Rules.draw("numbers", numbers, "letters", letters), "draw");
    }

    @Test
    void showsTheNamesThatTheRulesRead() {
        assertThat(spyTrace("7", "f").names()).containsExactly(Map.entry("number", "7"), Map.entry("letter", "f"));
    }

    @Test
    void explainsEachRowDownToTheOneThatFired() {
        var target = spyTrace("7", "f").decisions().get(0);
        assertThat(target.output()).isEqualTo("target");
        assertThat(target.rows())
                .containsExactly(
                        new Row(9, "letter: z", false, "letter is f, which is not z", "the Flask developer"),
                        new Row(
                                10,
                                "letter: [a, e, i, o, u]",
                                false,
                                "letter is f, which is none of a, e, i, o, u",
                                "the double agent"),
                        new Row(
                                11,
                                "letter: [b..d, f..h, j]",
                                true,
                                "letter is f, which is one of b..d, f..h, j",
                                "the dictator"));
    }

    @Test
    void explainsConditionsAndRowsThatAlwaysFit() {
        var task = spyTrace("7", "f").decisions().get(1);
        assertThat(task.rows())
                .containsExactly(
                        new Row(15, "number: 19", false, "number is 7, which is not 19", "Steal the DB_URI from"),
                        new Row(16, "if: number % 3 == 0", false, "number % 3 == 0 is false for number 7", "Follow"),
                        new Row(
                                17,
                                "number: >= 10",
                                false,
                                "number is 7, which is not >= 10",
                                "Collect information about"),
                        new Row(18, "", true, "the row always fits", "Meet with"));
    }

    @Test
    void explainsAConditionThatFired() {
        var rows = spyTrace("9", "f").decisions().get(1).rows();
        assertThat(rows.get(rows.size() - 1).why()).isEqualTo("number % 3 == 0 is true for number 9");
    }

    @Test
    void carriesTheOutcome() {
        assertThat(spyTrace("7", "f").outcome().text()).isEqualTo("Meet with the dictator");
    }

    @Test
    void showsDerivedValuesAmongTheNames() {
        var draw = Rules.draw("integer", List.of("2"), "decimal", List.of("5.01"));
        var trace = Rules.shipped("attack").trace(draw, "draw");
        assertThat(trace.names())
                .containsExactly(Map.entry("integer", "2"), Map.entry("decimal", "5.01"), Map.entry("damage", "10.02"));
        assertThat(trace.decisions().get(0).rows())
                .extracting(Row::why)
                .containsExactly("integer is 2; decimal is 5.01, which is > 5");
    }

    @Test
    void namesEveryCellThatKeepsARowFromFitting() {
        var draw = Rules.draw("integer", List.of("1"), "decimal", List.of("5.00"));
        assertThat(Rules.shipped("attack")
                        .trace(draw, "draw")
                        .decisions()
                        .get(0)
                        .rows())
                .extracting(Row::why)
                .containsExactly(
                        "integer is 1, which is not 2; decimal is 5.00, which is not > 5", "the row always fits");
    }

    @Test
    void doesNotCalculateTheConditionOfARowWhoseCellsDoNotFit() {
        var guarded = Rules.compile("""
                rulebook: test
                title: Test
                draws: {number: {generator: one, integers: 0..3}}
                decide:
                  size:
                    - {number: "!= 0", if: "6 / number >= 3", then: small}
                    - {number: "*", then: other}
                text: "{size}"
                """);
        var rows = guarded.trace(Rules.draw("number", List.of("0")), "draw")
                .decisions()
                .get(0)
                .rows();
        assertThat(rows)
                .containsExactly(
                        new Row(
                                6,
                                "number: != 0, if: 6 / number >= 3",
                                false,
                                "number is 0, which this row leaves out",
                                "small"),
                        new Row(7, "", true, "the row always fits", "other"));
    }

    @Test
    void takesAConditionOfManyWords() {
        var condition = "number == 1 || ".repeat(40) + "number == 2";
        var wordy = Rules.compile("""
                rulebook: test
                title: Test
                draws: {number: {generator: one, integers: 0..3}}
                decide: {size: [{if: %s, then: small}, {then: other}]}
                text: "{size}"
                """.formatted(condition));
        var row = wordy.trace(Rules.draw("number", List.of("2")), "draw")
                .decisions()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.condition()).isEqualTo("if: " + condition);
    }
}
