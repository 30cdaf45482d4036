package dossier.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.json   | {\"a\": [1,2        | file: The file is not JSON, or breaks off: line 1, column",
                "x.json   | {\"a\": [1]} x      | file: The file is not JSON, or breaks off: line 1, column",
                "x.json   | nothing             | file: The file is not JSON, or breaks off: line 1, column",
                "x.json   | [\"a\", 1e]         | file: The file is not JSON, or breaks off",
                "x.json   | 3                   | file: There is nothing to draw from in it.",
                "x.json   | null                | file: There is nothing to draw from in it.",
                "pasted   | [1                  | file: The file is not JSON, or breaks off",
                "x.yaml   | a: [                | document: Not YAML",
                "pasted   | rulebook: X         | document: The key",
                "x.csv    | ''                  | file: There is nothing in the file.",
            })
    void whatCannotBeReadIsRefusedWithAReason(String name, String content, String message) {
        assertThat(Read.refused(name, content)).startsWith(message);
    }

    @Test
    void filesThatAreTooLargeAreRefused() {
        assertThat(Read.refused("x", "x".repeat(1_000_001)))
                .isEqualTo("file: A file must have at most 1,000,000 characters, not 1,000,001.");
        assertThat(Read.refusedJson("[".repeat(100_000))).contains("must not lie more than 50 levels deep");
        assertThat(Read.refusedJson("{'a':".repeat(100_000))).contains("must not lie more than 50 levels deep");
        assertThat(Read.refusedJson("[" + "1,".repeat(10_000) + "1]"))
                .isEqualTo("file: Must have at most 10,000 entries.");
        assertThat(Read.refusedJson("{'a': [" + "1,".repeat(10_000) + "1]}"))
                .isEqualTo("a: Must have at most 10,000 entries.");
        assertThat(Read.refusedJson("[1" + "0".repeat(200) + "]"))
                .isEqualTo("[0]: A number must have at most 100 digits.");
        assertThat(Read.refusedJson("[1e99999999999]")).isEqualTo("[0]: Must be a number such as 12 or 0.5.");
    }

    @Test
    void filesThatWouldBecomeTooLargeAreRefused() {
        var many = new StringBuilder("[");
        for (var item = 0; item < 300; item++) {
            many.append("'%d %s',".formatted(item, "x".repeat(1_000)));
        }
        assertThat(Read.refusedJson(many + "'']")).contains("The file would become a rulebook of", "at most 262,144");
    }

    @Test
    void marksTabsAndEscapesAreRead() {
        var imported = Importer.read(
                "x.json",
                "\uFEFF{\t\"a\"\t:\r\n[\"\\/x\\u0041\\ud83d\\ude00\", \"\\ud83d\\u0000z\", \"s\\u00adoft\"]}");

        assertThat(imported.document()).contains("\"/xA\uD83D\uDE00\", \"\uFFFDz\", soft]");
        assertThat(imported.leftOut())
                .containsExactly("Characters that do not show were taken out of texts: U+0000, U+D83D.");
        assertThat(imported.document()).startsWith("# Characters that do not show were taken out of texts: U+00AD.\n");
    }

    @Test
    void keysThatComeTwiceAreMentioned() {
        assertThat(Read.json("{'a': ['x'], 'a': ['y'], 'b': {'c': 1, 'c': 2}}").leftOut())
                .containsExactly(
                        "The key a stands in the file twice; the last one counts.",
                        "The key b.c stands in the file twice; the last one counts.");
    }

    @Test
    void noFileIsMentionedForMoreThanAHundredReasons() {
        var rules = new StringBuilder("{'origin': ['#a#'");
        for (var rule = 0; rule < 300; rule++) {
            rules.append(",'#a.m%d#'".formatted(rule));
        }
        assertThat(Read.json(rules + "], 'a': ['x']}").leftOut()).hasSize(101).endsWith("And more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables/Wand of Wonder.json  | wand-of-wonder     | Wand of Wonder",
                "C:\\\\x\\\\Élan d'Or.JSON   | elan-dor           | Élan d'Or",
                "100 things.json             | things             | 100 things",
                "2024.json                   | imported-2024      | 2024",
                "表.json                     | imported           | 表",
                ".json                       | json               | .json",
                "''                          | imported           | Imported",
            })
    void namesAndTitlesComeFromTheFile(String file, String name, String title) {
        var imported = Importer.read(file, "[\"a\"]");

        assertThat(imported.name()).isEqualTo(name);
        assertThat(imported.title()).isEqualTo(title);
    }

    @Test
    void longNamesAndTitlesAreCut() {
        var imported = Importer.read("x ".repeat(200) + ".json", "[\"a\"]");

        assertThat(imported.name()).hasSize(63).doesNotEndWith("-");
        assertThat(imported.title()).hasSize(200).endsWith("…");
    }

    @Test
    void theFormatIsFoundByWhatIsInTheFile() {
        assertThat(Importer.read("x.txt", "a\nb").format()).isEqualTo(Format.CSV);
        assertThat(Importer.read("x.txt", " [\"a\"]").format()).isEqualTo(Format.WORDS);
        assertThat(Importer.read("x.csv", "[a]\n[b]").format()).isEqualTo(Format.CSV);
        assertThat(Importer.read("", "# mine\nrulebook: a\ntitle: A\ndraws: {a: {generator: one, dice: 1d6}}\ntext: x")
                        .format())
                .isEqualTo(Format.RULEBOOK);
    }
}
