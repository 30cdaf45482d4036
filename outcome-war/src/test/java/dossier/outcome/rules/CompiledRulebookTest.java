package dossier.outcome.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.contracts.outcomes.Trace;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledRulebookTest {

    private static final String HEAD = """
            rulebook: test
            title: Test
            draws:
              number: {generator: one, integers: 0..9}
              letters: {generator: two, pick: a..z, times: 2}
            """;

    @Test
    void aTableDecidesByItself() {
        var attack = Rules.shipped("attack");
        var values = attack.values(Rules.draw("integer", List.of("2"), "decimal", List.of("5.01")), "draw");
        assertThat(attack.decisions()).extracting(table -> table.result(values)).containsExactly("CRIT");
    }

    @Test
    void derivedValuesBuildOnEachOtherAndOnCells() {
        var rulebook = Rules.compile(HEAD + """
                        names: {first: "letters[0]", again: "letters[0]", second: "letters[1]"}
                        derive:
                          twice: "number * 2"
                          high: "twice >= 10"
                          word: "first + again + second"
                        decide:
                          size:
                            - {high: true, word: aab, then: tall}
                            - {high: "!= false", twice: 12..18, then: big}
                            - {then: small}
                        text: "{word} {twice} {high} {size} {number}"
                        """);
        assertThat(text(rulebook, "5", "a", "b")).isEqualTo("aab 10 true tall 5");
        assertThat(text(rulebook, "6", "x", "b")).isEqualTo("xxb 12 true big 6");
        assertThat(text(rulebook, "4", "a", "b")).isEqualTo("aab 8 false small 4");
    }

    @Test
    void rowsReadOutputsDecidedAboveThemAndGiveTextsWithPlaces() {
        var rulebook = Rules.compile(HEAD + """
                        names: {first: "letters[0]"}
                        decide:
                          size:
                            - {number: ">= 5", then: big}
                            - {then: small}
                          prize:
                            - {size: big, then: "{size | a} prize of {number} {number | plural coin coins}"}
                            - {if: "size + first == 'smalla'", then: "{{almost}}"}
                            - {then: nothing}
                        text: "{prize | capitalize}."
                        """);
        assertThat(text(rulebook, "5", "a", "b")).isEqualTo("A big prize of 5 coins.");
        assertThat(text(rulebook, "4", "a", "b")).isEqualTo("{almost}.");
        assertThat(text(rulebook, "4", "b", "b")).isEqualTo("Nothing.");
    }

    @Test
    void aRowMayGiveNothingWhenThatIsSaid() {
        var rulebook =
                Rules.compile(HEAD + "decide: {extra: [{number: 1, then: ''}, {then: some}]}\ntext: \"<{extra}>\"\n");
        assertThat(text(rulebook, "1", "a", "b")).isEqualTo("<>");
        assertThat(Rules.complaints(HEAD + "decide: {extra: [{then: }]}\ntext: \"<{extra}>\"\n"))
                .containsExactly("6:24 decide.extra[0].then: Must not be empty.");
    }

    @Test
    void theTraceShowsWhatARowGaveAndWhatOthersWouldHaveAsItIsWritten() {
        var rulebook = Rules.compile(HEAD + """
                        decide:
                          prize:
                            - {number: 1, then: "one {number}"}
                            - {then: "not {number}"}
                        text: "{prize}"
                        """);
        var trace = rulebook.trace(Rules.draw("number", List.of("7"), "letters", List.of("a", "b")), "draw");
        assertThat(trace.decisions().get(0).rows())
                .extracting(Trace.Row::result)
                .containsExactly("one {number}", "not 7");
    }

    @Test
    void aRowWhoseTextGetsTooLongGivesNoOutcome() {
        var rulebook = Rules.compile("""
                        rulebook: test
                        title: Test
                        draws: {long: {generator: one, table: long}}
                        tables: {long: ["%s"]}
                        decide: {prize: [{then: "{long}{long}{long}"}]}
                        text: "{prize}"
                        """.formatted("x".repeat(3_999)));
        assertThat(Rules.problem(rulebook, Rules.draw("long", List.of("x".repeat(3_999)))))
                .isEqualTo("The draw with index 0: Line 5: the row gives no output, because the text gets more than"
                        + " 10000 characters.");
    }

    @Test
    void aRulebookNeedsNeitherNamesNorDecisions() {
        var rulebook = Rules.compile(HEAD + "text: \"just {number}\"\n");
        var outcome = rulebook.decide(Rules.draw("number", List.of("7"), "letters", List.of("a", "b")), "draw");
        assertThat(outcome.text()).isEqualTo("just 7");
        assertThat(outcome.fields()).isEmpty();
    }

    private static String text(CompiledRulebook rulebook, String number, String... letters) {
        var draw = Rules.draw("number", List.of(number), "letters", List.of(letters));
        return rulebook.decide(draw, "draw").text();
    }
}
