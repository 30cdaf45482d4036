package dossier.outcome.expressions;

import java.math.BigDecimal;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.NoValueException;
import dossier.outcome.names.Sample;
import dossier.outcome.names.ValueKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpressionTest {

    private final Sample sample = new Sample(3, "2.55", "abc", true);

    private Expression expression(String source) {
        return Expression.read(source, sample.names, EnumSet.allOf(ValueKind.class), (message, at) -> {
                    throw new AssertionError(message);
                })
                .orElseThrow();
    }

    private Object value(String source) {
        return expression(source).value(sample.values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number + 4               | 7
            number - 4               | -1
            number * 4               | 12
            7 / number               | 2
            -7 / number              | -2
            -7 % number              | -1
            number % 2               | 1
            -number                  | -3
            0x1F                     | 31
            size(letter)             | 3
            letter.size()            | 3
            int("19") + 1            | 20
            big ? number : 0         | 3
            """)
    void calculatesWithWholeNumbers(String source, long expected) {
        assertThat(value(source)).isEqualTo(expected);
        assertThat(expression(source).kind()).isEqualTo(ValueKind.INTEGER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number * price                      | 7.65
            price * number                      | 7.65
            price * price                       | 6.5025
            price + number                      | 5.55
            number + price                      | 5.55
            number - price                      | 0.45
            price - number                      | -0.45
            price + price                       | 5.10
            -price                              | -2.55
            price * 2.50                        | 6.3750
            -2.5 * number                       | -7.5
            - 2.5 * number                      | -7.5
            -.5 + number                        | 2.5
            0.1 + 0.2                           | 0.3
            0.1 + 0.1 + 0.1 - 0.3               | 0.0
            12345678901234567890.123456789 * 10 | 123456789012345678901.234567890
            9223372036854775807 + 0.5           | 9223372036854775807.5
            """)
    void calculatesWithDecimalsToTheLastDigit(String source, BigDecimal expected) {
        assertThat(value(source)).isEqualTo(expected);
        assertThat(expression(source).kind()).isEqualTo(ValueKind.DECIMAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            number == 3                     @ true
            number != 3                     @ false
            number < 3                      @ false
            number <= 3                     @ true
            number > 2                      @ true
            number >= 4                     @ false
            price == 2.550                  @ true
            price != 2.550                  @ false
            price == 2                      @ false
            2 != price                      @ true
            number == 3.0                   @ true
            3.0 == number                   @ true
            price > 2                       @ true
            3 > price                       @ true
            price < 2.5                     @ false
            price <= 2.55                   @ true
            price >= 2.551                  @ false
            number < 3.01                   @ true
            letter == "abc"                 @ true
            letter != 'abc'                 @ false
            letter < "abd"                  @ true
            letter <= "abb"                 @ false
            letter > "abb"                  @ true
            letter >= "abc"                 @ true
            big == true                     @ true
            big != true                     @ false
            number in [1, 2, 3]             @ true
            number in [1, 2]                @ false
            number in []                    @ false
            price in [2.550, 3.5]           @ true
            price in [2, 3]                 @ false
            1.0 in [1]                      @ true
            price in []                     @ false
            letter in ["abc", "z"]          @ true
            letter in ["z"]                 @ false
            letter.contains("b")            @ true
            letter.startsWith("b")          @ false
            letter.endsWith("bc")           @ true
            number > 2 && big               @ true
            number > 3 || big               @ true
            !big                            @ false
            number % 3 == 0 && price > 2.5  @ true
            number == 3 || number / 0 == 1  @ true
            """)
    void decides(String source, boolean expected) {
        assertThat(value(source)).isEqualTo(expected);
        assertThat(expression(source).kind()).isEqualTo(ValueKind.TRUTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            letter + "!"                       | abc!
            "n" + string(number)               | n3
            string(price * 2)                  | 5.10
            string(big)                        | true
            string(letter)                     | abc
            number > 5 ? "high" : "low"        | low
            """)
    void putsTextsTogether(String source, String expected) {
        assertThat(value(source)).isEqualTo(expected);
        assertThat(expression(source).kind()).isEqualTo(ValueKind.TEXT);
    }

    @Test
    void knowsWhatItReadsInTheOrderOfFirstUse() {
        assertThat(expression("price > 2 && number > 1 && price < 9").reads())
                .containsExactly(sample.price, sample.number);
    }

    @Test
    void remembersHowItWasWritten() {
        assertThat(expression("number  %  3 == 0").source()).isEqualTo("number  %  3 == 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 / (number - 3)                 | it divides by zero
            number % (number - 3) == 0       | it divides by zero
            9223372036854775807 + number     | a whole number does not fit into 64 bits
            -9223372036854775807 - number    | a whole number does not fit into 64 bits
            9223372036854775807 * number     | a whole number does not fit into 64 bits
            int(letter)                      | a text is not a whole number
            """)
    void saysWhyThereIsNoValue(String source, String reason) {
        var expression = expression(source);
        assertThatThrownBy(() -> expression.value(sample.values))
                .isInstanceOf(NoValueException.class)
                .hasMessage(reason);
    }
}
