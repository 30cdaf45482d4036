package dossier.outcome.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an author reads whose rules cannot be: line, column, where, what is wrong and what is allowed. */
class RulebookMessagesTest {

    /** A right head with two draws, on lines 1 to 6. */
    private static final String HEAD = """
            rulebook: test
            title: Test
            draws:
              letters: {generator: one, pick: a..z, times: 2}
              number: {generator: two, integers: 0..19}
              price: {generator: two, decimals: 0.00..9.99}
            """;

    private static final String TEXT = "text: \"{number}\"\n";

    private static void assertComplaints(String rules, String... complaints) {
        assertThat(Rules.complaints(HEAD + rules)).containsExactly(complaints);
    }

    @Test
    void aCommaInATextThatIsNotQuotedIsToldFromACell() {
        assertComplaints(
                "decide: {prize: [{then: gold, silver}]}\n" + TEXT,
                "7:31 decide.prize[0].silver: \"silver\" is no cell. A text with a comma goes between quotes: {then: \"one,"
                        + " two\"}.");
    }

    @Test
    void namesStandForOneValueOfADraw() {
        assertComplaints(
                """
                names:
                  a: "letters"
                  b: "letters[2]"
                  c: "leters[0]"
                  d: "number[1]"
                  e: letters of the alphabet
                  f: [letters]
                """ + TEXT,
                "8:6 names.a: letters has 2 values, letters[0] to letters[1]; the section names gives one of them a name:"
                        + " {first: \"letters[0]\"}.",
                "9:6 names.b: letters has 2 values, letters[0] to letters[1]; the section names gives one of them a name:"
                        + " {first: \"letters[0]\"}.",
                "10:6 names.c: There is no draw \"leters\"; did you mean \"letters\"? Draws are letters, number, price.",
                "11:6 names.d: number has one value, number[0].",
                "12:6 names.e: Must be one value of a draw, such as \"letters[0]\".",
                "13:6 names.f: Must be a text, not a list.");
    }

    @Test
    void everyNameStandsForOneThing() {
        assertComplaints(
                """
                names: {number: "letters[0]", a: "letters[0]"}
                derive: {a: "1 + 1", b: "2"}
                decide:
                  b: [{then: x}]
                  price: [{then: x}]
                """ + TEXT,
                "7:9 names.number: \"number\" stands for draws.number (line 5) already; every name stands for one thing.",
                "8:10 derive.a: \"a\" stands for names.a (line 7) already; every name stands for one thing.",
                "10:3 decide.b: \"b\" stands for derive.b (line 8) already; every name stands for one thing.",
                "11:3 decide.price: \"price\" stands for draws.price (line 6) already; every name stands for one thing.");
    }

    @Test
    void namesAreWellFormedAndNotReserved() {
        assertComplaints(
                """
                names: {First: "letters[0]", if: "letters[0]", then: "letters[1]"}
                """ + TEXT,
                "7:9 names.First: A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.",
                "7:30 names.if: The word \"if\" is reserved and cannot be a name.",
                "7:48 names.then: The word \"then\" is reserved and cannot be a name.");
    }

    @Test
    void derivedValuesAreExpressionsOverWhatIsAboveThem() {
        assertComplaints(
                """
                derive:
                  a: "number * later"
                  later: "number + 1"
                  own: "own + 1"
                  word: "letters + price"
                  sum: number + text
                """ + TEXT,
                "8:16 derive.a: \"later\" is derived here or further down; a derived value can read those above it only.",
                "10:9 derive.own: \"own\" is derived here or further down; a derived value can read those above it only.",
                "11:10 derive.word: letters has 2 values, letters[0] to letters[1]; the section names gives one of them a"
                        + " name: {first: \"letters[0]\"}.",
                "12:17 derive.sum: There is no name text. Names that can be read here: number, price, later.");
    }

    @Test
    void rowsTestNamesByCells() {
        assertComplaints(
                """
                names: {letter: "letters[0]"}
                decide:
                  prize:
                    - {lettre: z, then: x}
                    - {number: z, then: x}
                    - {number: [1, 3..2, x], then: x}
                    - {letters: z, then: x}
                    - {number: [], then: x}
                    - {letter: {a: b}, then: x}
                    - {prize: x, then: y}
                    - {number: "", then: x}
                    - {lettre: "*", then: x}
                """ + TEXT,
                "10:8 decide.prize[0].lettre: There is no name lettre; did you mean letter?",
                "11:16 decide.prize[1].number: z is not a whole number. number is a whole number. Allowed are a whole"
                        + " number of 64 bits like 19, a range like 1..5, a comparison like \">= 10\", or a list of these"
                        + " like [1, 5..7].",
                "12:20 decide.prize[2].number[1]: The range 3..2 is empty, because its first value is above its last."
                        + " number is a whole number. Allowed are a whole number of 64 bits like 19, a range like 1..5,"
                        + " a comparison like \">= 10\", or a list of these like [1, 5..7].",
                "12:26 decide.prize[2].number[2]: x is not a whole number. number is a whole number. Allowed are a whole"
                        + " number of 64 bits like 19, a range like 1..5, a comparison like \">= 10\", or a list of these"
                        + " like [1, 5..7].",
                "13:8 decide.prize[3].letters: letters has 2 values, letters[0] to letters[1]; the section names gives one"
                        + " of them a name: {first: \"letters[0]\"}.",
                "14:16 decide.prize[4].number: An empty list fits nothing; leave the cell out when every value fits.",
                "15:16 decide.prize[5].letter: Must be a text, not a map.",
                "16:8 decide.prize[6].prize: \"prize\" is decided here or further down; a row can read outputs that are"
                        + " decided above it only.",
                "17:16 decide.prize[7].number: Must not be empty.",
                "18:8 decide.prize[8].lettre: There is no name lettre; did you mean letter?");
    }

    @Test
    void conditionsAreTrueOrFalse() {
        assertComplaints(
                """
                decide:
                  prize:
                    - {if: "number + 1", then: x}
                    - {if: number % 3 = 0, then: x}
                    - {if: "price > 1 && nubmer > 2", then: x}
                    - {if: [number], then: x}
                """ + TEXT,
                "9:13 decide.prize[0].if: The expression must give true or false, but it gives a whole number.",
                "10:23 decide.prize[1].if: The expression cannot be understood from \"= 0\" on. Conditions are joined with"
                        + " && and ||, turned around with !, and compared with ==, !=, <, <=, > and >=.",
                "11:26 decide.prize[2].if: There is no name nubmer; did you mean number?",
                "12:12 decide.prize[3].if: Must be a text, not a list.");
    }

    @Test
    void rowsSayWhatTheOutputIs() {
        assertComplaints(
                """
                decide:
                  prize:
                    - {number: 1}
                    - {number: 2, then: [a]}
                    - {number: 3, then: }
                    - just text
                  empty: []
                  none:
                  word: x
                """ + TEXT,
                "9:7 decide.prize[0]: A row must say what the output is when it fits, as in {then: a prize}.",
                "10:25 decide.prize[1].then: Must be a text, not a list.",
                "11:24 decide.prize[2].then: Must not be empty.",
                "12:7 decide.prize[3]: Must be a map such as {key: value}.",
                "13:10 decide.empty: Must have at least one row, as in [{then: a prize}].",
                "14:8 decide.none: Must be a list such as [a, b].",
                "15:9 decide.word: Must be a list such as [a, b].");
    }

    @Test
    void theTextShowsNamesAndOutputs() {
        assertComplaints(
                "text: \"{nubmer} of {letters} } {price\"\n",
                "7:8 text: There is no name nubmer; did you mean number?",
                "7:20 text: letters has 2 values, letters[0] to letters[1]; the section names gives one of them a name:"
                        + " {first: \"letters[0]\"}.",
                "7:30 text: This closing brace has no opening one; write }} for the character itself.",
                "7:32 text: This opening brace has no closing one; write {{ for the character itself.");
    }

    @Test
    void theTextCannotBeMissing() {
        assertComplaints("names: {a: number}\n", "1:1 document: The key \"text\" is missing.");
    }

    @Test
    void whatIsWrongWithADrawIsSaidOnceNotAtEachUse() {
        assertThat(Rules.complaints("""
                rulebook: test
                title: Test
                draws:
                  letters: {generator: one, pick: z..a, times: 2}
                  number: {generator: two, integers: many}
                names: {letter: "letters[0]"}
                derive: {twice: "number * 2", again: "twice + number"}
                decide:
                  prize:
                    - {letter: z, number: 3, if: "number > 2 && twice == 3", then: x}
                    - {again: 4, then: y}
                text: "{letter} {number} {twice}"
                """))
                .containsExactly(
                        "4:35 draws.letters.pick: Must start with the character that comes first, a, not z.",
                        "5:38 draws.number.integers: Must be a range such as 0..19.");
    }

    @Test
    void allErrorsOfAllSectionsComeAtOnceInTheOrderOfTheDocument() {
        assertThat(Rules.complaints("""
                rulebook: Test
                draws:
                  number: {generator: three, integers: 0..19}
                names: {a: nothing}
                derive: {b: "1 +"}
                decide:
                  c: [{d: 1}]
                text: "{e}"
                txet: f
                """))
                .extracting(complaint -> complaint.substring(0, complaint.indexOf(": ")))
                .containsExactly(
                        "1:1 document",
                        "1:11 rulebook",
                        "3:23 draws.number.generator",
                        "4:12 names.a",
                        "5:17 derive.b",
                        "7:7 decide.c[0]",
                        "7:8 decide.c[0].d",
                        "8:8 text",
                        "9:1 txet");
    }

    @Test
    void aRulebookHasALimitedNumberOfExpressions() {
        var rows = "    - {if: number == 1, then: x}\n".repeat(199);
        var right = "derive: {a: '1'}\ndecide:\n  b:\n" + rows + TEXT;
        assertThat(Rules.compile(HEAD + right)).isNotNull();
        assertComplaints(
                right.replace("{a: '1'}", "{a: '1', c: '2'}"),
                "208:12 decide.b[198].if: A rulebook has at most 200 conditions and derived values together.");
    }
}
