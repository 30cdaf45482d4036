package dossier.exchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void aListBecomesADrawAndItsDescriptionAComment() {
        var imported = Read.json("{'description': 'Pets', 'animals': ['cat', 'dog', 'null', 1.50]}");

        assertThat(imported.document()).isEqualTo("""
                # description: Pets
                rulebook: a-table
                title: a table
                draws:
                  animals: {generator: one, pick: [cat, dog, "null", "1.50"]}
                text: "{animals}"
                """);
        assertThat(imported.format()).isEqualTo(Format.WORDS);
        assertThat(imported.leftOut()).isEmpty();
    }

    @Test
    void whatComesTwiceIsTwiceAsLikely() {
        assertThat(Read.json("['a', 'b', 'b']").document()).contains("word: {generator: one, weighted: {a: 1, b: 2}}");
    }

    @Test
    void wordsThatLookLikeRangesStayWords() {
        assertThat(Read.json("['a..z', 'b']").document()).contains("weighted: {a..z: 1, b: 1}");
    }

    @Test
    void textsThatAreNoWordsBecomeATable() {
        assertThat(Read.json("['', 'two\\nlines', '{x}', '{x}']").document())
                .contains("word: {generator: one, table: word}")
                .contains("- \"\"\n", "- \"two\\nlines\"", "- {text: \"{{x}}\", weight: 2}".replace("- {", "- {"));
    }

    @Test
    void aTextThatIsTooLongIsCutAndThatIsSaid() {
        var imported = Read.json("['%s{', 'b']".formatted("x".repeat(5_000)));

        assertThat(imported.document()).contains("xxx…").doesNotContain("x".repeat(4_000));
        assertThat(imported.leftOut())
                .containsExactly("A text of 5,002 characters was cut to 4,000: \"%s…\".".formatted("x".repeat(40)));
    }

    @Test
    void objectsBecomeRowsWithAnOutputForEachField() {
        var document = Read.json("""
                {'pets': [{'name': 'Tom', 'is': {'kind': 'cat'}, 'likes': ['mice', {'a': 1}]}, {'name': 'Rex', 'is': {'kind': 'dog'}},
                  'Bo', ['x', 'y'], {'name': true}]}""").document();

        assertThat(document)
                .contains("""
                draws:
                  pets: {generator: one, integers: 1..5}
                decide:
                  name:
                    - {pets: 1, then: Tom}
                    - {pets: 2, then: Rex}
                    - {pets: 3..4, then: ""}
                    - {pets: 5, then: "true"}
                  is_kind:
                """)
                .contains("- {pets: 1, then: \"mice, a: 1\"}")
                .contains("""
                text: "name: {name}\\nis kind: {is_kind}\\nlikes: {likes}\\nvalue: {value}\\ncolumn 1: {column_1}\\ncolumn 2: {column_2}"
                """);
    }

    @Test
    void severalListsBecomeSeveralDrawsWithALineEach() {
        assertThat(Read.json("{'a': ['x', 'y'], 'more': {'b': ['z', 'w'], 'n': 3, 'nothing': null}}")
                        .document())
                .contains("a: {generator: one, pick: [x, \"y\"]}", "more_b: {generator: one, pick: [z, w]}")
                .contains("# n: 3")
                .contains("text: \"a: {a}\\nmore b: {more_b}\"");
    }

    @Test
    void keysWithValuesAreAListToo() {
        assertThat(Read.json("{'apple': 'red', 'plum': 'blue'}").document())
                .contains(
                        "word: {generator: one, integers: 1..2}", "- {word: 2, then: plum}", "- {word: 2, then: blue}");
        assertThat(Read.json("{'colors': {'apple': 'red', 'plum': 'blue'}, 'none': {}}")
                        .document())
                .contains("colors: {generator: one, integers: 1..2}");
    }

    @Test
    void whatIsEmptyIsMentioned() {
        assertThat(Read.json("{'a': ['x', null], 'b': []}").leftOut()).containsExactly("a[1] is null.");
        assertThat(Read.json("{'a': ['x'], 'b': []}").document()).startsWith("# The list b is empty.\n");
        assertThat(Read.refusedJson("{'a': []}")).startsWith("file: There is nothing to draw from in it.");
        assertThat(Read.refusedJson("[null]")).contains("There is nothing to draw from");
    }

    @Test
    void moreListsThanDrawsAreRefused() {
        var group = new StringBuilder("{'z': ['a']");
        for (var list = 0; list < 39; list++) {
            group.append(", 'l%d': ['a']".formatted(list));
        }
        group.append('}');
        assertThat(Read.refusedJson("{'n': 1, 'a': %1$s, 'b': %1$s, 'c': {'x': %1$s}}".formatted(group)))
                .isEqualTo("file: The file would become 120 draws; a rulebook has at most 100.");
    }

    @Test
    void objectsUnderKeysAreRowsWhenTheyAreAlikeOrMany() {
        assertThat(Read.json("{'gods': {'Ra': {'of': 'sun'}, 'Isis': {'of': 'magic', 'also': 'x'}}}")
                        .document())
                .contains(
                        "gods: {generator: one, integers: 1..2}", "- {gods: 2, then: Isis}", "- {gods: 1, then: sun}");
        var clues = new StringBuilder("{");
        for (var word = 0; word < 51; word++) {
            clues.append("'w%d': ['a', 'b'], ".formatted(word));
        }
        assertThat(Read.json(clues + "'z': ['c']}").document())
                .contains("word: {generator: one, integers: 1..52}", "- {word: 1..51, then: \"a, b\"}");
    }

    @Test
    void textsThatComeAgainAndAgainAreWrittenOnce() {
        assertThat(Read.json("[{'a': 'x'}, {'a': 'y'}, {'a': 'x'}, {'a': 'y'}, {'a': 'y'}]")
                        .document())
                .contains("""
                  a:
                    - {word: [1, 3], then: x}
                    - {word: [2, 4..5], then: "y"}
                """);
    }

    @Test
    void theTextShowsNoMoreThanATextCanHave() {
        var imported = Read.json(
                "[{'a': '%1$s', 'b': '%1$s', 'c': '%1$s', 'd': 'x'}, {'a': 'y'}]".formatted("z".repeat(3_900)));

        assertThat(imported.document()).contains("text: \"a: {a}\\nb: {b}\"");
        assertThat(imported.leftOut()).isEmpty();
    }
}
