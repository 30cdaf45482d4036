package dossier.outcome.cells;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.Name;
import dossier.outcome.names.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class CellTest {

    private static Cell cell(Name name, String... tests) {
        return Cell.read(name, List.of(tests), (message, at) -> {
                    throw new AssertionError(message);
                })
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7                      | 7                    | true
            7                      | 8                    | false
            +7                     | 7                    | true
            -7                     | -7                   | true
            1..5                   | 1                    | true
            1..5                   | 5                    | true
            1..5                   | 0                    | false
            1..5                   | 6                    | false
            -5 .. -1               | -3                   | true
            > 5                    | 5                    | false
            >5                     | 6                    | true
            >= 5                   | 5                    | true
            >= 5                   | 4                    | false
            < 5                    | 5                    | false
            < 5                    | 4                    | true
            <= 5                   | 5                    | true
            <= 5                   | 6                    | false
            != 5                   | 5                    | false
            != 5                   | -5                   | true
            > 9223372036854775807  | 9223372036854775807  | false
            >= 9223372036854775807 | 9223372036854775807  | true
            < -9223372036854775808 | -9223372036854775808 | false
            != 9223372036854775807 | 9223372036854775806  | true
            "7"                    | 7                    | true
            """)
    void testsWholeNumbers(String test, long number, boolean fits) {
        var sample = new Sample(number, "0", "", false);
        assertThat(cell(sample.number, test).fits(sample.values)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.5        | 2.50 | true
            2.50       | 2.5  | true
            2          | 2.00 | true
            2.5        | 2.51 | false
            0.5..1.5   | 0.50 | true
            0.5..1.5   | 1.5  | true
            0.5..1.5   | 1.51 | false
            > 5        | 5.00 | false
            > 5        | 5.01 | true
            >= 5.00    | 5    | true
            < 0.1      | 0.09 | true
            <= 0.10    | 0.1  | true
            != 1.0     | 1    | false
            -0.5..-0.1 | -0.3 | true
            """)
    void testsDecimalsByValue(String test, String price, boolean fits) {
        var sample = new Sample(0, price, "", false);
        assertThat(cell(sample.price, test).fits(sample.values)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            z          | z        | true
            z          | Z        | false
            b..d       | b        | true
            b..d       | d        | true
            b..d       | e        | false
            b..d       | bee      | true
            b..d       | dad      | false
            > m        | n        | true
            > m        | m        | false
            <= m       | m        | true
            != m       | m        | false
            != m       | n        | true
            two words  | two words| true
            "*"        | *        | true
            "b..d"     | b..d     | true
            "b..d"     | c        | false
            ">= 10"    | >= 10    | true
            != "a..b"  | a        | true
            "a.".."b"  | a..      | true
            19         | 19       | true
            2.50       | 2.5      | false
            a.b        | a.b      | true
            """)
    void testsTexts(String test, String letter, boolean fits) {
        var sample = new Sample(0, "0", letter, false);
        assertThat(cell(sample.letter, test).fits(sample.values)).isEqualTo(fits);
    }

    @Test
    void testsATextWithQuotesAndBackslashes() {
        var sample = new Sample(0, "0", "say \"\\\"", false);
        assertThat(cell(sample.letter, "\"say \\\"\\\\\\\"\"").fits(sample.values))
                .isTrue();
    }

    @Test
    void testsAnEmptyTextWhenItIsQuoted() {
        var sample = new Sample(0, "0", "", false);
        assertThat(cell(sample.letter, "\"\"").fits(sample.values)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "!= true, false, true", "false, false, true"})
    void testsTruths(String test, boolean big, boolean fits) {
        var sample = new Sample(0, "0", "", big);
        assertThat(cell(sample.big, test).fits(sample.values)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "5, true", "7, true", "8, false", "100, true"})
    void fitsWhenAnyTestOfAListFits(long number, boolean fits) {
        var sample = new Sample(number, "0", "", false);
        assertThat(cell(sample.number, "1", "5..7", ">= 100").fits(sample.values))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            z     | letter is f, which is not z
            f     | letter is f
            a..e  | letter is f, which is not in a..e
            e..g  | letter is f, which is in e..g
            > g   | letter is f, which is not > g
            < g   | letter is f, which is < g
            != f  | letter is f, which this row leaves out
            != z  | letter is f, which is not z
            """)
    void saysWhyItFitsOrDoesNot(String test, String why) {
        var sample = new Sample(0, "0", "f", false);
        assertThat(cell(sample.letter, test).why(sample.values)).isEqualTo(why);
    }

    @Test
    void saysWhyAListFitsOrDoesNot() {
        var sample = new Sample(0, "2.50", "f", false);
        assertThat(cell(sample.letter, "a", "k..n").why(sample.values))
                .isEqualTo("letter is f, which is none of a, k..n");
        assertThat(cell(sample.price, "1", "> 2").why(sample.values))
                .isEqualTo("price is 2.50, which is one of 1, > 2");
    }
}
