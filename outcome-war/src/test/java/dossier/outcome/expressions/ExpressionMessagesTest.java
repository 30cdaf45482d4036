package dossier.outcome.expressions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.outcome.names.Names;
import dossier.outcome.names.Sample;
import dossier.outcome.names.ValueKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What an author reads who wrote an expression that cannot be; the number is the place, from 0. */
class ExpressionMessagesTest {

    private final Sample sample = new Sample(3, "2.55", "abc", true);

    private List<String> complaints(String source) {
        return complaints(source, EnumSet.allOf(ValueKind.class));
    }

    private List<String> complaints(String source, Set<ValueKind> allowed) {
        var complaints = new ArrayList<String>();
        assertThat(Expression.read(source, sample.names, allowed, (message, at) -> complaints.add(at + ": " + message)))
                .isEmpty();
        return complaints;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nubmer + 1            | 0: There is no name nubmer; did you mean number?
            1 + xyzzy             | 4: There is no name xyzzy. Names that can be read here: number, price, letter, big.
            .number               | 1: There is no name .number; did you mean number?
            'é' + nope            | 6: There is no name nope. Names that can be read here: number, price, letter, big.
            """)
    void namesMustExist(String source, String complaint) {
        assertThat(complaints(source)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqrt(number)          | 0: There is no function sqrt.
            1 + letter.trim()     | 11: There is no function trim.
            dyn(number)           | 0: There is no function dyn.
            type(number)          | 0: There is no function type.
            letter.matches("a+")  | 7: There is no function matches.
            """)
    void functionsMustExist(String source, String complaint) {
        assertThat(complaints(source))
                .containsExactly(complaint + " Functions are contains, endsWith, int, size, startsWith, string.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            number == @ 9: The expression ends too early; something is missing.
            1 + 2 +   @ 7: The expression ends too early; something is missing.
            if        @ 0: The word if is reserved and cannot be a name.
            while + 1 @ 0: The word while is reserved and cannot be a name.
            99999999999999999999 > number @ 0: The number 99999999999999999999 does not fit into 64 bits.
            """)
    void theGrammarIsExplained(String source, String complaint) {
        assertThat(complaints(source)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            number = 3         @ 7: The expression cannot be understood from "= 3" on.
            number % 3 = 0     @ 11: The expression cannot be understood from "= 0" on.
            number and big     @ 7: The expression cannot be understood from "and big" on.
            number > 2 &       @ 11: The expression cannot be understood from "&" on.
            number > 2 | big   @ 11: The expression cannot be understood from "| big" on.
            not big            @ 4: The expression cannot be understood from "big" on.
            2.5.5              @ 3: The expression cannot be understood from ".5" on.
            "abc               @ 0: The expression cannot be understood from ""abc" on.
            number # 3         @ 7: The expression cannot be understood from "# 3" on.
            """)
    void tellsFromWhereItCannotBeUnderstoodAndWhichSignsThereAre(String source, String complaint) {
        assertThat(complaints(source))
                .containsExactly(complaint + " Conditions are joined with && and ||, turned around with !,"
                        + " and compared with ==, !=, <, <=, > and >=.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            letter * 2              @ 7: * takes two numbers. Here it is given: a text, a whole number.
            price - letter          @ 6: - takes two numbers. Here it is given: a decimal, a text.
            -letter                 @ 0: - takes a number. Here it is given: a text.
            big + 1                 @ 4: + takes two numbers or two texts; string(…) makes a text of a number. Here it is given: a condition, a whole number.
            letter + price          @ 7: + takes two numbers or two texts; string(…) makes a text of a number. Here it is given: a text, a decimal.
            price / 2               @ 6: / takes two whole numbers, because the quotient of decimals may have no end. Here it is given: a decimal, a whole number.
            number % 2.5            @ 7: % takes two whole numbers, because the quotient of decimals may have no end. Here it is given: a whole number, a decimal.
            price < letter          @ 6: < takes two numbers or two texts. Here it is given: a decimal, a text.
            number > 3 > 4          @ 11: > takes two numbers or two texts. Here it is given: a condition, a whole number.
            big <= true             @ 4: <= takes two numbers or two texts. Here it is given: a condition, a condition.
            big >= true             @ 4: >= takes two numbers or two texts. Here it is given: a condition, a condition.
            letter == number        @ 7: == takes two values of one kind. Here it is given: a text, a whole number.
            letter != number        @ 7: != takes two values of one kind. Here it is given: a text, a whole number.
            letter in "abc"         @ 7: in takes a value and a list of values of its kind, as in letter in ["a", "e"]. Here it is given: a text, a text.
            letter in [1, 2]        @ 7: in takes a value and a list of values of its kind, as in letter in ["a", "e"]. Here it is given: a text, a list.
            number && big           @ 7: && takes two conditions. Here it is given: a whole number, a condition.
            big || letter           @ 4: || takes two conditions. Here it is given: a condition, a text.
            !number                 @ 0: ! takes a condition. Here it is given: a whole number.
            number ? 1 : 2          @ 7: ?: takes a condition and two values of one kind, as in number > 5 ? "high" : "low". Here it is given: a whole number, a whole number, a whole number.
            size(number)            @ 4: size takes one text. Here it is given: a whole number.
            size()                  @ 4: size takes one text. Here it is given: nothing.
            int(price)              @ 3: int takes one text. Here it is given: a decimal.
            string(number, 2)       @ 6: string takes one value. Here it is given: a whole number, a whole number.
            letter.contains(1)      @ 15: contains takes two texts, as in word.contains("z"). Here it is given: a text, a whole number.
            letter.startsWith()     @ 17: startsWith takes two texts, as in word.contains("z"). Here it is given: a text, nothing.
            number.endsWith("a")    @ 15: endsWith takes two texts, as in word.contains("z"). Here it is given: a whole number, a text.
            """)
    void saysWhatAnOperatorTakesAndWhatItWasGiven(String source, String complaint) {
        assertThat(complaints(source)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            null                    @ 0: Values are whole numbers (19), decimals (2.55), texts ("z"), true and false only.
            b"abc"                  @ 0: Values are whole numbers (19), decimals (2.55), texts ("z"), true and false only.
            1u                      @ 0: Values are whole numbers (19), decimals (2.55), texts ("z"), true and false only.
            1.5e3 * number          @ 0: A decimal is written with all its digits, without an exponent: 1500.0, not 1.5e3.
            1e400 * number          @ 0: A decimal is written with all its digits, without an exponent: 1500.0, not 1.5e3.
            [1, 2]                  @ 0: A list can only stand after "in".
            1 in [[1]]              @ 6: A list can only stand after "in".
            number in [1, "a"]      @ 10: The values of a list are of one kind: all whole numbers, all decimals (2.0) or all texts.
            price in [2, 2.55]      @ 9: The values of a list are of one kind: all whole numbers, all decimals (2.0) or all texts.
            {"a": 1}                @ 0: Braces have no meaning in an expression.
            number.digits           @ 6: A dot comes before a function or within a decimal only; values have no fields.
            letter[0]               @ 6: One value of a draw is picked in the section names, not here: {first: "letters[0]"}.
            """)
    void saysWhatThereIsInsteadOfTheRestOfTheLanguage(String source, String complaint) {
        assertThat(complaints(source)).containsExactly(complaint);
    }

    @Test
    void complainsOfAllNamesAtOnce() {
        assertThat(complaints("nope + nope2")).hasSize(2);
    }

    @Test
    void complainsOfAllKindsAtOnce() {
        assertThat(complaints("letter * 2 + number * big")).hasSize(2);
    }

    @Test
    void countsPlacesOverLineBreaks() {
        assertThat(complaints("number\n + nope")).singleElement().asString().startsWith("10: There is no name nope");
    }

    @Test
    void aConditionMustBeOne() {
        assertThat(complaints("number + 1", EnumSet.of(ValueKind.TRUTH)))
                .containsExactly("0: The expression must give true or false, but it gives a whole number.");
    }

    @Test
    void saysThatThereAreNoNamesAtAll() {
        var complaints = new ArrayList<String>();
        Expression.read("a", new Names(), EnumSet.of(ValueKind.TRUTH), (message, at) -> complaints.add(message));
        assertThat(complaints)
                .containsExactly("There is no name a, because no draw has one yet;"
                        + " the section names gives them, as in {first: \"letters[0]\"}.");
    }
}
