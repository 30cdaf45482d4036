package dossier.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusTest {

    @TempDir
    Path folder;

    @Test
    void everyFileGetsALineAndAllOfThemASummary() throws IOException {
        Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("a.json"), "[\"x\", \"y\"]");
        Files.writeString(folder.resolve("below/b.txt"), "[null, \"x\"]");
        Files.writeString(
                folder.resolve("c.yaml"),
                "rulebook: c\ntitle: C\ndraws: {a: {generator: one, dice: 1d6}}\ntext: \"{b}\"\n");
        Files.write(folder.resolve("d.csv"), new byte[] {(byte) 0xFF});
        Files.writeString(folder.resolve("e.md"), "no table");
        Files.writeString(folder.resolve("f.csv"), "x".repeat(4_000_001));

        var out = new ByteArrayOutputStream();
        var succeeded = Corpus.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(succeeded).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "imported  a.json",
                        "imported  below/b.txt  left out: [0] is null.",
                        "refused   c.yaml  Line 4: There is no name b; did you mean a?",
                        "refused   d.csv  The file is not UTF-8.",
                        "refused   f.csv  A file must have at most 1,000,000 characters.",
                        "5 files: 1 imported without loss (20.0 %), 1 with loss, 3 refused, 0 failed");
    }

    @Test
    void failuresAreCounted() {
        var summary = new Summary();
        summary.add(Verdict.failed("a fault"));

        assertThat(Verdict.failed("a fault").line("x")).isEqualTo("failed    x  a fault");
        assertThat(summary.failures()).isEqualTo(1);
        assertThat(summary).hasToString("1 files: 0 imported without loss (0.0 %), 0 with loss, 0 refused, 1 failed");
    }

    /** What imports make of hard files must work in the engine, not only look right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'formula': '2d6', 'results': [{'text': 'a {b} [[2d4]] [[2d4]]', 'range': [2, 4]}, {'text': '', 'range': [9, 12]}]}",
                "{'formula': '1d6x - 1', 'results': [{'text': 'a', 'range': [0, 4]}, {'text': 'b', 'range': [3, 14]}]}",
                "{'formula': '1d6 - 4', 'results': [{'text': 'a', 'range': [-3, -1]}, {'text': 'b', 'range': [0, 90]}]}",
                "{'formula': '1d4 * 1d4 / 2', 'results': [{'text': 'a', 'range': [1, 8]}]}",
                "{'formula': '1d30000', 'results': [{'text': 'a', 'range': [1, 9]}, {'text': 'b', 'range': [20, 10000]}]}",
                "{'formula': '1d3', 'replacement': false, 'results': [{'text': 'a', 'range': [1, 1]}, {'text': 'b', 'range': [2, 2]}, {'text': 'c', 'range': [3, 3]}]}",
                "[{'_id': 'i', 'formula': '', 'results': [{'text': 'a'}]}, {'formula': '1', 'results': [{'documentUuid': 'RollTable.i', 'range': [1, 1]}, {'documentUuid': 'RollTable.i', 'range': [1, 1]}]}]",
                "{'origin': ['#[#set#][hero:#name#]story#', ''], 'set': ['[they:she][did:ran,hid]', '[they:he][did:#verb#,sang]'], 'name': ['Ann'], 'verb': ['dug'], 'story': ['#hero.possessive# #they.capitalize# #did# #did.ed.a# {#nobody#} #verb.replace(u,a)#']}",
                "{'if': ['#then#'], 'then': ['t'], 'd6': ['#if#', '#D 6#'], 'D 6': ['[a:#if#]#a#[a:POP]#a#']}",
                "{'a': ['a..z', 'b'], 'b': ['', 'x\\ny'], 'c': [{'if': 1, 'row': ''}, {'in': null}], 'd': [[1, 2], [3]]}",
                "{'rulebook': 'a', 'title': 'A', 'draws': {'a': {'generator': 'one', 'dice': '1d6'}}, 'text': '{a}'}",
            })
    void whatIsImportedCanBeCheckedCountedAndDrawn(String json) {
        assertThat(Trial.of("x.json", json.replace('\'', '"')).kind()).isEqualTo(Verdict.Kind.IMPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"value,weight\na,1\n\"b\nc\",2\n", "a;b;c\n1;;3\n", "if,weight\n..,1\n{x},1\n"})
    void whatIsImportedOfCsvCanBeDrawn(String csv) {
        assertThat(Trial.of("x.csv", csv)).isEqualTo(new Verdict(Verdict.Kind.IMPORTED, List.of()));
    }
}
