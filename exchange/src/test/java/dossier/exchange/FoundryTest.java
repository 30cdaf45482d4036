package dossier.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoundryTest {

    private static final String TWO = """
            {'name': 'Two & more', 'formula': '%s', 'results': [
              {'range': [1, 3], 'text': 'low'}, {'range': [4, 6], 'text': 'high'}]}""";

    @Test
    void aTableRollsItsFormulaAndARowForEachRangeTellsTheResult() {
        var imported = Read.json(TWO.formatted("1d6"));

        assertThat(imported.document()).isEqualTo("""
                rulebook: two-more
                title: "Two & more"
                draws:
                  roll: {generator: one, dice: 1d6}
                decide:
                  result:
                    - {roll: 1..3, then: low}
                    - {roll: 4..6, then: high}
                text: "{result}"
                """);
        assertThat(imported.format()).isEqualTo(Format.FOUNDRY);
        assertThat(imported.name()).isEqualTo("two-more");
        assertThat(imported.title()).isEqualTo("Two & more");
        assertThat(imported.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d6                 | dice: d6",
                "1d6[fire] # lights | dice: 1d6",
                "/r 1d6             | dice: 1d6",
                "1d4 + 2            | dice: 1d4+2",
                "2d3                | dice: 2d3",
                "3d6kl              | dice: 3d6kl1",
                "20d1 * 1 - 19      | integers: 1..1",
                "2d4k1              | dice: 2d4kh1",
                "2d6d1              | dice: 2d6dl1",
                "1d8                | integers: 1..6",
                "1d6 - 1            | integers: 1..5",
                "1                  | integers: 1..1",
                "(1d4) / 2 + 0.5    | weighted: {\"1\": 1, \"1.5\": 1, \"2\": 1, \"2.5\": 1}",
                "1d3 * 2            | weighted: {\"2\": 1, \"4\": 1, \"6\": 1}",
                "2d4                | weighted: {\"2\": 1, \"3\": 2, \"4\": 3, \"5\": 4, \"6\": 3}",
                "1d4x               | weighted: {\"1\": 4, \"2\": 4, \"3\": 4, \"5\": 1, \"6\": 1}",
                "1dc + 1            | integers: 1..2",
                "1df + 2            | integers: 1..3",
                "floor(1d6 / 2) + 1 | weighted: {\"1\": 1, \"2\": 2, \"3\": 2, \"4\": 1}",
            })
    void everyFormulaKeepsItsChances(String formula, String draw) {
        assertThat(Read.json(TWO.formatted(formula)).document()).contains(draw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1d20 + @abilities.str.mod | The formula \"1d20 + @abilities.str.mod\" of Two & more: Must be a sum of dice",
                "1d6 ^ 2                   | Must be a sum of dice",
                "(1d6                      | Must be a sum of dice",
                "1d6 / 7                   | Must be a sum of dice",
                "1d6r1                     | Must be a sum of dice",
                "1d6x>4                    | Must be a sum of dice",
                "1d6)                      | Must be a sum of dice",
                "2d6 + 20                  | No result can be drawn: its totals are outside of all ranges.",
                "1d100000 * 1d100000       | Must be a sum of dice",
                "300d100                   | has totals without a result, and too many dice to count.",
            })
    void formulasThatCannotBeCountedAreRefused(String formula, String message) {
        assertThat(Read.refusedJson(TWO.formatted(formula)))
                .startsWith("formula: ")
                .contains(message);
    }

    @Test
    void formulasThatAreTooDeepOrTooLongAreRefused() {
        assertThat(Read.refusedJson(TWO.formatted("(".repeat(50) + "1" + ")".repeat(50))))
                .contains("Must be a sum");
        assertThat(Read.refusedJson(TWO.formatted("-".repeat(250) + "1"))).contains("Must be a sum");
        assertThat(Read.refusedJson(TWO.formatted("1+".repeat(400) + "1"))).contains("Must be a sum");
        assertThat(Read.json(TWO.formatted("--1 + +2 + abs(-1d2) % 3 + round(0.4) + ceil(0.2)"))
                        .document())
                .contains("integers: 5..6");
    }

    @Test
    void manyDiceAreRolledAsTheyAreWhenEveryTotalHasAResult() {
        assertThat(Read.json(
                                "{'formula': '300d100', 'results': [{'text': 'a', 'range': [1, 15000]}, {'text': 'b', 'range': [15001, 30000]}]}")
                        .document())
                .contains("dice: 300d100");
    }

    @Test
    void totalsWithoutAResultAreRolledAgain() {
        var imported = Read.json("""
                {'name': 'Gaps', 'formula': '2d6', 'results': [{'text': 'low', 'range': [4, 2]}, {'text': 'high', 'range': [11, 12]},
                  {'text': 'never', 'range': ['20', 30]}]}""");

        assertThat(imported.document()).contains("""
                  roll: {generator: one, weighted: {"2": 1, "3": 2, "4": 3, "11": 2, "12": 1}}
                decide:
                  result:
                    - {roll: ["2", "3", "4"], then: low}
                    - {roll: ["11", "12"], then: high}
                """);
        assertThat(imported.leftOut()).containsExactly("What stands at 20..30, which can never be rolled.");
    }

    @Test
    void totalsThatAreTooManyStandForTheirResults() {
        var document = Read.json("""
                {'formula': '1d30000', 'results': [{'text': 'a', 'range': [1, 10000]}, {'text': 'b', 'range': [20001, 30000]},
                  {'text': 'c', 'range': [15000, 15000]}]}""").document();

        assertThat(document)
                .contains("integers: 1..20001", "- {roll: 1..10000, then: a}", "- {roll: 10001, then: c}")
                .contains("- {roll: 10002..20001, then: b}");
        assertThat(Read.json(
                                "{'formula': '20d20', 'results': [{'text': 'a', 'range': [20, 26]}, {'text': 'b', 'range': [28, 60]}]}")
                        .document())
                .contains("roll: {generator: one, integers: 1..", "- {roll: 1..");
    }

    @Test
    void resultsWithOverlappingRangesComeTogether() {
        assertThat(Read.json("""
                {'formula': '1d4', 'results': [{'text': 'b', 'range': [1, 3]}, {'text': '<b>a</b>', 'range': [2, 4]}]}""").document()).contains("""
                  result:
                    - {roll: 1, then: b}
                    - {roll: 2..3, then: "b\\na"}
                    - {roll: 4, then: a}
                  original:
                    - {roll: 1, then: b}
                    - {roll: 2..3, then: "b\\n<b>a</b>"}
                    - {roll: 4, then: "<b>a</b>"}
                text:\
                """);
    }

    @Test
    void withoutAFormulaTheWeightsAreTheRanges() {
        assertThat(Read.json(
                                "{'results': [{'text': 'a', 'weight': 3}, {'text': 'b', 'range': [null, null]}], 'formula': ' '}")
                        .document())
                .contains("dice: 1d4", "- {roll: 1..3, then: a}", "- {roll: 4, then: b}");
    }

    @Test
    void resultsThatAreNotPutBackAreUniqueInABatchWhenTheyAreEquallyLikely() {
        var deck =
                "{'name': 'Deck', 'formula': '1d6', 'replacement': false, 'results': [{'text': 'a', 'range': [1, 2]}, {'text': 'b', 'range': [3, %d]}]}";

        assertThat(Read.json(deck.formatted(4)).document())
                .contains("roll: {generator: one, integers: 1..2, unique: batch}", "- {roll: 2, then: b}");
        assertThat(Read.json(deck.formatted(6)).leftOut())
                .containsExactly("Deck draws no result twice; here a result may come again.");
    }

    @Test
    void resultsThatWereDrawnAreDrawnAgain() {
        assertThat(Read.json(
                                "{'name': 'Deck', 'formula': '1', 'results': [{'text': 'a', 'range': [1, 1], 'drawn': true}]}")
                        .leftOut())
                .containsExactly("Which results of Deck were drawn already; the rulebook begins with all of them.");
    }

    @Test
    void documentsOfAllVersionsAreAnOutputOfTheirOwn() {
        assertThat(Read.json("""
                {'formula': '1d6', 'description': '<p>All <b>kinds</b></p>', 'results': [
                  {'type': 0, 'text': 'a', 'collection': 'Actor', 'resultId': 'x', 'range': [1, 1]},
                  {'type': 1, 'text': 'b', 'collection': 'Actor', 'resultId': 'x', 'range': [2, 2]},
                  {'type': 2, 'text': 'c', 'documentCollection': 'my.items', 'documentId': 'y', 'range': [3, 3]},
                  {'type': 'pack', 'documentCollection': 'my.items', 'documentId': 'z', 'range': [4, 4]},
                  {'type': 'document', 'name': 'd', 'description': '', 'documentUuid': 'Compendium.my.items.Item.q', 'range': [5, 5]},
                  {'type': 'text', 'name': 'e', 'description': '<i>f</i>', 'range': [6, 6]}]}""").document())
                .startsWith("# All kinds\n")
                .contains("""
                  document:
                    - {roll: 1, then: ""}
                    - {roll: 2, then: Actor.x}
                    - {roll: 3, then: Compendium.my.items.y}
                    - {roll: 4, then: Compendium.my.items.z}
                    - {roll: 5, then: Compendium.my.items.Item.q}
                    - {roll: 6, then: ""}
                text:\
                """)
                .contains("- {roll: 6, then: \"e: f\"}", "- {roll: 6, then: \"e: <i>f</i>\"}", "- {roll: 5, then: d}");
    }
}
