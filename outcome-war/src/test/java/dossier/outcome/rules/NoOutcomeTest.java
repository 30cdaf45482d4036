package dossier.outcome.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a caller reads when a rulebook has no answer for a draw. */
class NoOutcomeTest {

    private static final String HEAD = """
            rulebook: test
            title: Test
            draws:
              number: {generator: one, integers: 0..9}
              letter: {generator: two, pick: a..z}
            """;

    private static final Draw DRAW = Rules.draw("number", List.of("7"), "letter", List.of("f"));

    @Test
    void namesTheOutputAndTheValuesThatNoRowFits() {
        var rulebook = Rules.compile(HEAD + """
                        decide:
                          prize:
                            - {letter: z, then: x}
                            - {if: "number > 8", then: y}
                        text: "{prize}"
                        """);
        assertThat(Rules.problem(rulebook, DRAW))
                .isEqualTo("The draw with index 0: No row of decide.prize (line 7) fits letter f, number 7."
                        + " A last row without cells catches the rest: {then: …}.");
        assertThatThrownBy(() -> rulebook.trace(DRAW, "draw"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().is(ProblemType.NO_OUTCOME))
                                .isTrue());
    }

    @Test
    void saysWhereAndWhyAConditionCannotBeCalculated() {
        var rulebook = Rules.compile(HEAD + """
                        decide:
                          prize:
                            - {letter: a, if: "1 / 0 > 1", then: x}
                            - {if: "10 / (number - 7) > 1", then: x}
                        text: "{prize}"
                        """);
        assertThat(Rules.problem(rulebook, DRAW))
                .isEqualTo("The draw with index 0: Line 9, decide.prize[1].if: 10 / (number - 7) > 1 has no value for"
                        + " number 7, because it divides by zero.");
    }

    @Test
    void saysWhereAndWhyAValueCannotBeDerived() {
        var rulebook = Rules.compile(HEAD + """
                        derive:
                          share: "10 / (number - 7)"
                        text: "{share}"
                        """);
        assertThat(Rules.problem(rulebook, DRAW))
                .isEqualTo("The draw with index 0: Line 7, derive.share: 10 / (number - 7) has no value for number 7,"
                        + " because it divides by zero.");
    }

    @Test
    void namesNoValuesWhenAFormulaReadsNone() {
        var rulebook = Rules.compile(HEAD + "derive: {a: 1 / 0}\ntext: \"{a}\"\n");
        assertThat(Rules.problem(rulebook, DRAW))
                .isEqualTo("The draw with index 0: Line 6, derive.a: 1 / 0 has no value, because it divides by zero.");
    }

    @Test
    void saysThatATextGetsTooLong() {
        var rulebook = Rules.compile(
                HEAD + "derive: {a: '\"" + "x".repeat(900) + "\"'}\n" + "text: \"" + "{a}".repeat(20) + "\"\n");
        assertThat(Rules.problem(rulebook, DRAW))
                .isEqualTo("The draw with index 0: The section text has no value, because the text gets more than 10000"
                        + " characters.");
    }
}
