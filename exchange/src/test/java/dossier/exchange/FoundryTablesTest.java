package dossier.exchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundryTablesTest {

    private static final String INNER = """
            {'_id': 'in', 'name': 'Inner', 'formula': '1d2', 'results': [
              {'text': '<b>x</b>', 'range': [1, 1]}, {'type': 'document', 'documentUuid': 'Item.q', 'name': 'y', 'range': [2, 2]}]}""";
    private static final String OUTER = """
            {'_id': 'out', 'name': 'Outer', 'formula': '1d3', 'results': [
              {'type': 1, 'documentCollection': 'RollTable', 'documentId': 'in', 'text': 'Inner', 'range': [1, 2]},
              {'type': 'document', 'documentUuid': 'RollTable.in', 'name': 'Inner', 'range': [2, 2]},
              {'text': 'z', 'range': [3, 3]}]}""";

    @Test
    void aTableThatAnotherDrawsOnFromIsPartOfIt() {
        var imported = Read.json("[" + OUTER + "," + INNER + "]");

        assertThat(imported.document())
                .contains("- {roll: 1, then: \"{result_2}\"}", "- {roll: 2, then: \"{result_2}\\n{result_3}\"}")
                .contains("- {roll: 2, then: \"{original_2}\\n{original_3}\"}", "- {roll: 1, then: \"{document_2}\"}")
                .contains("text: \"{result}\"");
        assertThat(imported.leftOut()).isEmpty();
        assertThat(imported.document().indexOf("  result_2:"))
                .isLessThan(imported.document().indexOf("  result:"));
    }

    @Test
    void tablesThatNothingLeadsToAreAllDrawnFrom() {
        var document = Read.json("{'tables': [" + INNER + ", "
                        + INNER.replace("'in'", "'b'").replace("Inner", "Other {1}") + "]}")
                .document();

        assertThat(document)
                .contains("rulebook: a-table")
                .contains("text: \"Inner: {result}\\nOther {{1}}: {result_2}\"");
        assertThat(Read.json("{'x': " + INNER + "}").document()).contains("rulebook: inner");
    }

    @Test
    void aTableThatIsNotInTheFileIsMentioned() {
        assertThat(Read.json(OUTER).leftOut())
                .containsExactly("\"Inner\" draws on from the table RollTable.in, which is not in this file.");
        assertThat(Read.json(OUTER).document()).contains("- {roll: 1, then: Inner}");
    }

    @Test
    void tablesThatLeadBackToThemselvesStopThere() {
        var back = INNER.replace("Item.q", "RollTable.out");
        var imported = Read.json("[" + OUTER + "," + back + "]");

        assertThat(imported.leftOut())
                .containsExactly("\"y\" draws on from the table Outer, which would lead too deep.");
    }

    @Test
    void everyMistakeNamesItsPlace() {
        assertThat(Read.refusedJson("{'formula': '1d2', 'results': [{'range': [1, 2]}, {'range': [1, 'x']}]}"))
                .isEqualTo("results[1].range[1]: Must be a whole number from -1,000,000,000 to 1,000,000,000.");
        assertThat(Read.refusedJson("{'formula': '1d2', 'results': [{'range': 3}]}"))
                .isEqualTo("results[0].range: A range must be two whole numbers such as [1, 5].");
        assertThat(Read.refusedJson("{'formula': '', 'results': [{'weight': 0}]}"))
                .startsWith("results[0].weight: ");
        assertThat(Read.refusedJson("{'formula': '', 'results': ['id']}")).startsWith("results[0]: A result must be");
        assertThat(Read.refusedJson("[{'formula': '', 'results': []}]")).startsWith("[0].results: A table must have");
    }

    @Test
    void rangesThatOverlapTooMuchAreRefused() {
        var results = new StringBuilder();
        for (var at = 1; at < 600; at++) {
            results.append("{'text': 'a longer text', 'range': [%d, 1000]},".formatted(at));
        }
        assertThat(Read.refusedJson(
                        "{'formula': '1d1000', 'results': [" + results + "{'text': 'z', 'range': [1, 1000]}]}"))
                .contains("overlap so much");
    }
}
