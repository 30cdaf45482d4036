package dossier.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceryTest {

    @Test
    void eachSymbolBecomesATableAndTheOriginIsDrawn() {
        var imported = Read.json("""
                {'origin': ['#Animal-name.a.capitalize# {sings}', 'Hello'], 'Animal-name': ['cat', 'old cat'], 'if': ['x #if#', '']}""");

        assertThat(imported.document()).isEqualTo("""
                rulebook: a-table
                title: a table
                draws:
                  story: {generator: one, table: origin}
                tables:
                  origin: ["{animal_name | a | capitalize} {{sings}}", Hello]
                  animal_name: [cat, old cat]
                  x_if: ["x {x_if}", ""]
                text: "{story}"
                """);
        assertThat(imported.format()).isEqualTo(Format.TRACERY);
        assertThat(imported.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\\#1 \\\\[x]                      | '#1 [x]'",
                "#a.s.ed.upper#                      | {a ~ s ~ ed ~ upper}",
                "#a.capitalizeAll.lowercase#         | {a ~ title ~ lower}",
                "#a.possessive.title#                | {a ~ possessive ~ title}",
                "#a.inQuotes#                        | '\\\"{a}\\\"'",
                "#a.replace(cat,dog)#                | {a_part}",
                "#a.firstS.capitalize#               | {a_part ~ capitalize}",
                "[b:#a#]#b#                          | {b = a}{b}",
                "[b:#a.s#]#b#                        | {b = b_part}{b}",
                "[b:one]#b#[b:POP]                   | {origin_part with b = b_part}",
                "[b:x][b:#b#][b:POP]#b#              | {b = b_part}{origin_part with b = b_part_2}{b}",
                "#[b:#a#][c:#a#]a.s#                 | {a with b = a, c = a ~ s}",
                "#[#a#]a#                            | {nothing = a}{a}",
                "#[b:#a#][#a#]a#                     | {origin_part with b = a}",
                "#[b:#a#]#                           | {origin_part with b = a}",
                "#[#a#]#                             | {nothing = a}",
                "#nobody.s#                          | ((nobody))",
                "[b:cat,dog]#b# or #b#               | '{b = b_part}{b_place_2 = b_part}{b} or {b_place_2}'",
                "[b:cat,dog]#b#[b:#a#]#b#            | {b = b_part}{b_place_2 = b_part}{b}{b = a}{b_place_2 = b_part_2}{b_place_2}",
                "#a#, #a#                            | '{a}, {a}'",
            })
    void rulesSayTheSameInOurLanguage(String rule, String text) {
        var imported = Read.json("{'origin': ['%s'], 'a': ['cat', 'lady cat', 'fox cat']}".formatted(rule));

        assertThat(imported.document()).contains("origin: [\"" + text.replace('~', '|') + "\"]");
        assertThat(imported.leftOut()).isEmpty();
    }

    @Test
    void modifiersThatOurLanguageLacksAreWorkedOutForTextsThatAreKnown() {
        assertThat(Read.json("{'origin': '#a.replace(cat,dog)# #a.firstS#', 'a': ['cat', 'lady cat', 'fox cat']}")
                        .document())
                .contains("a_part: [dog, lady dog, fox dog]")
                .contains("a_part_2: [cats, ladies cat, foxes cat]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#a.beeSpeak#        | The modifier .beeSpeak in a rule of origin; the text stays as it is.",
                "#c.replace(x,y)#    | The modifier .replace(x,y) in a rule of origin; the text stays as it is.",
                "[a:POP]             | [a:POP] in a rule of origin: a text stays remembered until another takes its name.",
                "#a                  | 'In a rule of origin, \"#\" has no end: \"#a\"; it stays as text.'",
                "[a                  | 'In a rule of origin, \"[\" has no end: \"[a\"; it stays as text.'",
                "[b:#a#,dog]#b##b#   | '[b:#a#,dog] in a rule of origin: what its tags give is drawn anew wherever b stands.'",
            })
    void whatIsNotCarriedOverIsSaid(String rule, String sentence) {
        assertThat(Read.json("{'origin': ['%s'], 'a': ['cat'], 'c': ['#a#']}".formatted(rule))
                        .leftOut())
                .containsExactly(sentence);
    }

    @Test
    void rulesThatAreTooDeepStayAsTheyAre() {
        var rule = "[a:".repeat(30) + "x" + "]".repeat(30);

        assertThat(Read.json("{'origin': ['%s']}".formatted(rule)).leftOut())
                .singleElement()
                .asString()
                .startsWith("In a rule of origin, brackets lie more than 20 deep");
    }

    @Test
    void withoutAnOriginTheStoryBeginsWithWhatNothingRefersTo() {
        var document =
                Read.json("{'words': ['x'], 'tale': ['#b# #b.s#'], 'b': ['y']}").document();

        assertThat(document)
                .startsWith("# No symbol is called origin; the story begins with tale.\n")
                .contains("story: {generator: one, table: tale}", "words: {generator: one, table: words}");
        assertThat(Read.json("{'a': ['#b#', 'x'], 'b': ['#a#', 'y']}").document())
                .contains("story: {generator: one, table: a}");
    }

    @Test
    void symbolsWithoutRulesAreMentioned() {
        assertThat(Read.json("{'origin': ['#a#', null, 7], 'a': []}").leftOut())
                .containsExactly("The symbol a has no rules.");
    }

    @Test
    void grammarsThatNeverEndAreRefused() {
        assertThat(Read.refusedJson("{'origin': ['a #b#'], 'b': ['#origin#']}")).contains("would never end");
        assertThat(Read.refusedJson("{'origin': []}")).contains("A grammar must have rules");
        assertThat(Read.refusedJson("{'origin': ['%s']}".formatted("x".repeat(20_001))))
                .isEqualTo("origin[0]: A rule must have at most 20,000 characters.");
    }

    @Test
    void wordsWithHashesAreNoGrammar() {
        assertThat(Read.json("{'notes': ['C#', 'F# and G#', '#1 #2'], 'tags': ['#fun#']}")
                        .format())
                .isEqualTo(Format.WORDS);
        assertThat(Read.json("{'notes': ['#tags#'], 'tags': ['fun']}").format()).isEqualTo(Format.TRACERY);
        assertThat(Read.json("{'notes': ['#[a:b]c#']}").format()).isEqualTo(Format.TRACERY);
    }
}
