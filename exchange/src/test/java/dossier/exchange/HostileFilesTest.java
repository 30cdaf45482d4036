package dossier.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever is in a file, the answer is a rulebook or a problem, and never takes long. */
class HostileFilesTest {

    /** Far more than a file takes; a file that hangs does not end at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int MUTANTS = 3_000;
    private static final List<String> PIECES = List.of(
            "#",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "\"",
            ":",
            ",",
            "null",
            "-1",
            "1e9",
            "99999999999",
            "[[1d6]]",
            "@UUID[",
            "<b>",
            "&lt;",
            "1d",
            "d6",
            "x",
            "\u0000",
            "\uD800",
            "#[a:b]c#",
            "[a:POP]",
            "true",
            "\n",
            ";",
            "'",
            "\t",
            "..",
            "$",
            "%s",
            "kh",
            "!",
            "*");

    private static final List<String> FILES = List.of(
            "{\"name\": \"T\", \"formula\": \"2d6kh1 + 1d4x\", \"replacement\": false, \"results\": [{\"_id\": \"a\", \"type\": 0, \"text\": \"<p>a [[/r 1d6]]{b} @UUID[x.y]{z} &amp;Reference[q]</p>\", \"weight\": 1, \"range\": [1, 4]},"
                    + " {\"type\": \"pack\", \"name\": \"n\", \"description\": \"d [[1d4*2]]\", \"documentUuid\": \"Compendium.a.RollTable.T\", \"range\": [5, 9]}]}",
            "[{\"_id\": \"i\", \"formula\": \"\", \"results\": [{\"text\": \"a\", \"weight\": 2}]}, {\"formula\": \"(1d4) * 10 / 2\", \"results\": [{\"documentUuid\": \"RollTable.i\", \"range\": [5, 20]}]}]",
            "{\"origin\": [\"#[#set#][a:#b#,c]d.s.a#\", \"[b:x]#b#[b:POP] #d.replace(a,b)#\"], \"set\": [\"[c:d]\"], \"b\": [\"x\"], \"d\": \"y \\\\# z\"}",
            "{\"description\": \"x\", \"list\": [\"a\", 1, true, null, {\"b\": [1, {\"c\": 2}]}], \"more\": {\"x\": {\"y\": [\"z\"]}}}",
            "value,weight\nred,3\n\"blue, light\",0.5\n",
            "a;b;c\n1;2;3\n",
            "{\"rulebook\": \"a\", \"title\": \"A\", \"draws\": {\"a\": {\"generator\": \"one\", \"dice\": \"1d6\"}}, \"text\": \"{a}\"}",
            "rulebook: a\ntitle: A\ndraws: {a: {generator: one, dice: 1d6}}\ntext: \"{a}\"\n");

    @Test
    void mutantsOfEveryFormatAreReadOrRefused() {
        var random = new Random(20261121);
        for (var mutant = 0; mutant < MUTANTS; mutant++) {
            var content = mutated(FILES.get(mutant % FILES.size()), random);
            var name = "x" + List.of(".json", ".csv", ".yaml", ".txt", "").get(random.nextInt(5));
            read(name, content);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "#",
                "[a:",
                "#[",
                "[a:b]",
                "[a:b][a:POP]",
                "#[a:b]c#",
                "\\",
                "<",
                "<div>",
                "&",
                "[[",
                "[[1d6",
                "@a[",
                "@a[[",
                "&nbsp;",
                "(",
                "-",
                "1+",
                "1d6+",
                "9",
                "\"",
                "\"\",",
                ",",
                ";",
                "\n",
                "\t",
                "\u00A0",
                "\u200B",
                "{{",
                "}",
                "a: ",
                "- ",
                "*a ",
                "x!"
            })
    void longRowsOfTheSameAreReadOrRefused(String piece) {
        for (var length : List.of(5_000, 400_000)) {
            var row = piece.repeat(length / piece.length());
            var text = row.replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("\t", "\\t");
            read("x.json", row);
            read("x.csv", row);
            read("x.txt", row);
            read("x.yaml", row);
            read("x.json", "[\"" + text + "\"]");
            read("x.json", "{\"origin\": [\"" + text + "\"]}");
            read("x.json", "{\"formula\": \"1\", \"results\": [{\"range\": [1, 1], \"text\": \"" + text + "\"}]}");
            read("x.json", "{\"formula\": \"" + text + "\", \"results\": [{\"range\": [1, 1], \"text\": \"a\"}]}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d1000000",
                "1000d1000000",
                "1d50000*1d50000",
                "1000d1000!100",
                "1000d1000kh500",
                "9999d9",
                "999999999999999*9",
                "1d100/3",
                "1d1000000!"
            })
    void formulasOfAnySizeAreCountedOrRefused(String formula) {
        read(
                "x.json",
                "{\"formula\": \"%s\", \"results\": [{\"range\": [1, 1000000000], \"text\": \"[[%1$s]]\"}]}"
                        .formatted(formula));
        read("x.json", "{\"formula\": \"%s\", \"results\": [{\"range\": [1, 7], \"text\": \"a\"}]}".formatted(formula));
    }

    private static String mutated(String content, Random random) {
        var mutant = new StringBuilder(content);
        for (var change = 0; change <= random.nextInt(6); change++) {
            var at = random.nextInt(mutant.length() + 1);
            var end = Math.min(mutant.length(), at + random.nextInt(5));
            mutant.replace(at, end, random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return mutant.toString();
    }

    private static void read(String name, String content) {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        assertThat(Importer.read(name, content).document()).isNotBlank();
                    } catch (ProblemException refused) {
                        assertThat(refused.problem().is(ProblemType.INVALID_IMPORT))
                                .as(refused.toString())
                                .isTrue();
                        assertThat(refused.problem().violations()).isNotEmpty();
                    }
                },
                () -> name + " " + content.substring(0, Math.min(200, content.length())));
    }
}
