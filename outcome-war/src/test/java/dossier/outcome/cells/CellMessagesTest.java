package dossier.outcome.cells;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.Name;
import dossier.outcome.names.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** What an author reads who wrote a cell that cannot be. */
class CellMessagesTest {

    private final Sample sample = new Sample(0, "0", "", false);

    private static List<String> complaints(Name name, String... tests) {
        var complaints = new ArrayList<String>();
        assertThat(Cell.read(name, List.of(tests), (message, at) -> complaints.add(at + ": " + message)))
                .isEmpty();
        return complaints;
    }

    @Test
    void aWordIsNoWholeNumber() {
        assertThat(complaints(sample.number, "abc"))
                .containsExactly("0: abc is not a whole number. number is a whole number."
                        + " Allowed are a whole number of 64 bits like 19, a range like 1..5,"
                        + " a comparison like \">= 10\", or a list of these like [1, 5..7].");
    }

    @Test
    void aWordIsNoDecimal() {
        assertThat(complaints(sample.price, "cheap"))
                .containsExactly("0: cheap is not a decimal. price is a decimal."
                        + " Allowed are a number of at most 30 digits on each side of its point like 2.50,"
                        + " a range like 0.5..1.5, a comparison like \"> 5\", or a list of these like [0, 2.5..3].");
    }

    @Test
    void onlyTrueAndFalseAreTruths() {
        assertThat(complaints(sample.big, "yes"))
                .containsExactly("0: yes is not true or false. big is true or false. Allowed are true and false.");
    }

    @Test
    void whatLooksLikeATestMustBeOneEvenForTexts() {
        assertThat(complaints(sample.letter, "a.."))
                .containsExactly("0: A value is missing. letter is a text."
                        + " Allowed are a text like z, a range like b..d, a comparison like \"!= z\", or a list of these"
                        + " like [a, e, k..n]; a text that looks like one of these goes between double quotes:"
                        + " '\"b..d\"'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number | 99999999999999999999 | 99999999999999999999 is not a whole number.
            number | 2.5                  | 2.5 is not a whole number.
            number | 1..x                 | x is not a whole number.
            number | >= x                 | x is not a whole number.
            number | 5..1                 | The range 5..1 is empty, because its first value is above its last.
            letter | d..b                 | The range d..b is empty, because its first value is above its last.
            number | 1..                  | A value is missing.
            number | ..5                  | A value is missing.
            number | >=                   | A value is missing.
            number | 1...5                | 1...5 has too many dots for a range.
            number | 1..5..9              | 1..5..9 has too many dots for a range.
            letter | wait...what          | wait...what has too many dots for a range.
            number | = 5                  | A cell says what fits without an equals sign, so = 5 is not one.
            letter | == z                 | A cell says what fits without an equals sign, so == z is not one.
            letter | '  '                 | A value is missing.
            letter | *                    | The star fits every value, so it stands alone, not in a list.
            big    | > true               | > true needs values in an order.
            big    | false..true          | false..true needs values in an order.
            letter | "z                   | The quoted text "z must end with a double quote and nothing after it.
            letter | "z" or               | The quoted text "z" or must end with a double quote and nothing after it.
            letter | "z\\"                | The quoted text "z\\" must end with a double quote and nothing after it.
            """)
    void saysWhatIsWrongFirst(String name, String test, String what) {
        assertThat(complaints(sample.names.find(name).orElseThrow(), test))
                .singleElement()
                .asString()
                .startsWith("0: " + what)
                .contains(name + " is ");
    }

    @Test
    void complainsOfEveryTestOfAList() {
        assertThat(complaints(sample.number, "1", "x", "3..2"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1: x is not a whole number."),
                        second -> assertThat(second).startsWith("2: The range 3..2 is empty"));
    }
}
