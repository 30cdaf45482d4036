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
                  empty: {generator: one, table: empty}
                tables:
                  empty: [""]
                decide:
                  name:
                    - {pets: 1, then: Tom}
                    - {pets: 2, then: Rex}
                    - {pets: 3..4, then: "{empty}"}
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
        assertThat(Read.json("{'a': ['x', null], 'b': []}").leftOut())
                .containsExactly("The list b is empty.", "a[1] is null.");
        assertThat(Read.refusedJson("{'a': []}")).startsWith("file: There is nothing to draw from in it.");
        assertThat(Read.refusedJson("[null]")).contains("There is nothing to draw from");
    }

    @Test
    void moreListsThanDrawsAreRefused() {
        var lists = new StringBuilder("{");
        for (var list = 0; list < 101; list++) {
            lists.append("'l%d': ['a'], ".formatted(list));
        }
        assertThat(Read.refusedJson(lists + "'z': ['a']}"))
                .isEqualTo("file: The file would become 102 draws; a rulebook has at most 100.");
    }
}
