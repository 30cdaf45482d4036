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
}
