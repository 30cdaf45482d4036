package dossier.rulebooks.document;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentTest {

    static List<List<String>> refused() {
        return List.of(
                List.of("", "1:1 The document is empty."),
                List.of("# only a comment\n", "1:1 The document is empty."),
                List.of(
                        "a: [1, 2\nb: 3",
                        "2:2 Not YAML: while parsing a flow sequence: expected ',' or ']', but got :."),
                List.of("a: b: c", "1:5 Not YAML: mapping values are not allowed here."),
                List.of(
                        "a: 1\n---\nb: 2",
                        "2:1 Not YAML: expected a single document in the stream: but found another document."),
                List.of("%YAML 2.0\n---\na: b", "1:1 The version of YAML must be 1.2."),
                List.of("a: &x [1]\nb: *x", "2:4 Aliases are not allowed; write the value out."),
                List.of("a: &x [*x]", "1:8 Aliases are not allowed; write the value out."),
                List.of("a: !!java.lang.Runtime {}", "1:4 Tags are not allowed; write the value alone."),
                List.of("a:\n  - !!str 1", "2:5 Tags are not allowed; write the value alone."),
                List.of("a: b\r\nc: \u202Ed", "2:4 Must have characters that show only, not U+202E."),
                List.of("Ä𝄞: \u0000", "1:5 Must have characters that show only, not U+0000."),
                List.of("a: \uFFFF", "1:4 Must have characters that show only, not U+FFFF."),
                List.of("a: \uD800", "1:4 Must have characters that show only, not U+D800."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoYamlOrBeyondTheLanguageAndSaysWhere(List<String> textAndFinding) {
        assertThat(findings(textAndFinding.get(0))).containsExactly(textAndFinding.get(1));
    }

    @Test
    void namesEveryAliasAndTagAtOnce() {
        assertThat(findings("a: &x [1]\nb: *x\nc: !t d\n")).hasSize(2);
    }

    @Test
    void readsListsAndMapsDownToTwentyLevels() {
        assertThat(read("[".repeat(20) + "]".repeat(20)).isList()).isTrue();
        assertThat(findings("a:\n" + " [".repeat(20) + " ]".repeat(20)))
                .containsExactly("2:40 Lists and maps must not lie more than 20 levels deep.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[a,"})
    void refusesADocumentThatIsAllDepthBeforeItCostsAnything(String opening) {
        assertThat(findings(opening.repeat(Document.LONGEST / opening.length())))
                .singleElement()
                .asString()
                .endsWith("Lists and maps must not lie more than 20 levels deep.");
    }

    @Test
    void readsDocumentsOfTheGreatestLengthAndNoLongerOnes() {
        var comment = "a: 𝄞 #";
        var longest = comment + "x".repeat(Document.LONGEST - comment.codePointCount(0, comment.length()));

        assertThat(read(longest).isMap()).isTrue();
        assertThat(findings(longest + "x")).containsExactly("1:1 The document must have at most 262,144 characters.");
    }

    private static Part read(String text) {
        return Document.read(text, new Findings());
    }

    private static List<String> findings(String text) {
        var findings = new ArrayList<String>();
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(InvalidRulebookException.class, e -> {
            for (Violation violation : e.problem().violations()) {
                assertThat(violation.field()).isEqualTo("document");
                findings.add("%d:%d %s".formatted(violation.line(), violation.column(), violation.message()));
            }
        });
        return findings;
    }
}
