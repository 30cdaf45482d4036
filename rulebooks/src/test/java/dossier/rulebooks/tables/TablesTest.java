package dossier.rulebooks.tables;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.document.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "top: [a cat, a dog]                                            ! 1       | a dog",
                "top: {gold: 1, silver: 3}                                      ! 3       | silver",
                "top: [{text: gold}, {text: silver, weight: 3}]                 ! 1       | silver",
                "top: ['the {kind} {kind}'], kind: [red, old]                   ! 0 1 0   | the old red",
                "top: ['{2d6+1} orcs']                                          ! 0 4 2   | 9 orcs",
                "top: ['{{x}}']                                                 ! 0       | {x}",
                "top: ['{hero = name}{hero} and {hero}'], name: [Ann, Bo]       ! 0 1     | Bo and Bo",
                "top: ['{name} {two with name = other} {name}'], name: [Ann], other: [Bo], two: ['{name}{name}'] ! 0 0 0 0 0 | Ann BoBo Ann",
                "top: ['{set}{hero}'], set: ['{hero = name}'], name: [Ann]      ! 0 0 0   | Ann",
                "top: ['{hero}{hero = name}'], name: [Ann]                      ! 0 0     | ((hero))",
                "top: ['<{none}>'], none: ['']                                  ! 0 0     | <>"
            })
    void putsTextsTogether(String tablesAndNumbers, String text) {
        var parts = tablesAndNumbers.split("! *");
        var numbers = new ArrayDeque<>(
                Arrays.stream(parts[1].strip().split(" +")).map(Long::valueOf).toList());

        assertThat(tables(parts[0]).draw("top", size -> numbers.remove())).isEqualTo(text);
        assertThat(numbers).isEmpty();
    }

    @Test
    void modifiersChangeWhatStandsInAPlace() {
        var tables = tables("top: ['{animal | a | capitalize} of {2d1 | plural coin coins}'], animal: [owl]");

        assertThat(tables.draw("top", size -> 0)).isEqualTo("An owl of coins");
    }

    @Test
    void whatLiesTooDeepIsCut() {
        var text = tables("top: ['({top})', end]").draw("top", size -> 0);

        assertThat(text).isEqualTo("(".repeat(50) + "…" + ")".repeat(50));
    }

    @Test
    void neitherManyNorLongTextsFillTheMemory() {
        var doubling = tables("top: ['{a}{a}'], a: ['{b}{b}{b}{b}'], b: ['{c}{c}{c}{c}'], c: ['{d}{d}{d}{d}'],"
                + " d: ['{e}{e}{e}{e}'], e: ['{f}{f}{f}{f}'], f: ['%s']".formatted("x".repeat(1_000)));

        assertThat(doubling.draw("top", size -> 0)).hasSize(Tables.LONGEST).endsWith("…");
    }

    @Test
    void recursionThatCanEndEnds() {
        var random = new Random(1);
        Chooser chooser = random::nextLong;
        var tables = tables("top: ['{top}, {top}', 'x']");

        for (var i = 0; i < 200; i++) {
            assertThat(tables.draw("top", chooser)).matches("[x, …]*").hasSizeLessThanOrEqualTo(Tables.LONGEST);
        }
    }

    @Test
    void knowsWhatATableDrawsFrom() {
        var tables = tables("top: ['{a} {x = b}'], a: [one], b: ['{c}'], c: [two], d: ['{top}']");

        assertThat(tables.reachableFrom("top")).containsExactly("a", "b", "c", "top");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "top: ['a {ct}'], cat: [x]   | 1:10 There is no table \"ct\"; did you mean \"cat\"? Tables are cat, top.",
                "top: ['{x = ct}'], cat: [x] | 1:8 There is no table \"ct\"; did you mean \"cat\"? Tables are cat, top.",
                "top: ['{top}']              | 1:1 Every text of \"top\" leads back to \"top\", so it would never end; give it one that does not.",
                "top: ['{2d}']               | 1:8 \"2d\" is not a roll of dice. Allowed are dice such as 3d6+2, 4d6kh3 (keep the 3 highest), 2d10! (a 10 is rolled again and added) or d%, and sums of these.",
                "top: ['{a with b}'], a: [x] | 1:8 \"b\" cannot stand in braces here. Allowed are a table {animal}, dice {2d6}, {hero = name} to remember a text, and {story with hero = name}.",
                "top: ['{a ¦ big}'], a: [x]  | 1:8 There is no modifier \"big\". Modifiers are a, capitalize, ed, lower, possessive, s, title, upper, and plural with two words.",
                "top: ['x{']                 | 1:9 This opening brace has no closing one; write {{ for the character itself.",
                "top: ['x}']                 | 1:9 This closing brace has no opening one; write }} for the character itself.",
                "top: []                     | 1:6 Must have at least one text.",
                "top: x                      | 1:6 Must be a list of texts such as [a cat, a dog], or a map of texts and weights such as {gold: 1, silver: 3}.",
                "top: {x: 0}                 | 1:10 Must be a whole number from 1 to 1,000,000,000.",
                "top: [{weight: 2}]          | 1:7 The key \"text\" is missing.",
                "Top: [x], top: [y]          | 1:1 A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores."
            })
    void saysWhatIsWrong(String tables, String message) {
        // A bar separates the columns above, so there a broken one stands for it.
        var written = tables.replace('¦', '|');
        var book = Rulebook.read(
                "tables: {%s}\nrulebook: t\ntitle: T\ndraws: {x: {generator: one, table: top}}".formatted(written));

        assertThat(book.findings().all()).extracting(TablesTest::said).containsExactly(message);
    }

    private static String said(Finding finding) {
        return "%d:%d %s".formatted(finding.line(), finding.column() - "tables: {".length(), finding.message());
    }

    private static Tables tables(String tables) {
        var book = Rulebook.read(
                "rulebook: t\ntitle: T\ndraws: {x: {generator: one, table: top}}\ntables: {%s}".formatted(tables));
        book.findings().raise();
        return book.tables();
    }
}
