package dossier.rulebooks.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "0x10", "1e3", "007", "null", "~", "2026-11-21", "1.50", "true"})
    void aWordIsWhatIsWrittenWhateverYamlMayMakeOfIt(String word) {
        assertThat(at(word).text()).contains(word);
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void aTextIsInOneLineAndHas200CharactersAtMost() {
        assertThat(at("x".repeat(200)).text()).isPresent();
        assertThat(at("🎲".repeat(200)).text()).isPresent();
        assertThat(at("x".repeat(201)).text()).isEmpty();
        assertThat(at("|\n  one\n  two\n").text()).isEmpty();

        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "1:4 Must have at most 200 characters, not 201.",
                        "1:4 Must have characters that show only, not U+000A.");
    }

    @Test
    void linesMayBeSeveral() {
        assertThat(at("|\n  one\n  \ttwo\n").lines()).contains("one\n\ttwo\n");
        assertThat(at("\"one\\r\\ntwo\"").lines()).contains("one\r\ntwo");
        assertThat(at("x".repeat(4_001)).lines()).isEmpty();
        assertThat(messages()).containsExactly("1:4 Must have at most 4,000 characters, not 4,001.");
    }

    @Test
    void joinersPassSinceScriptsAndEmojiNeedThem() {
        assertThat(at("👩‍🚀 می‌خواهم").text()).contains("👩‍🚀 می‌خواهم");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"\"", "\" \"", "\"\\u202e\"", "\"\\ud800\"", "\"\\uE000\"", "\"\\u2028\"", "\"\\u2029\""})
    void refusesTextsOfWhichNothingShows(String yaml) {
        assertThat(at(yaml).text()).isEmpty();
        assertThat(findings.all()).hasSize(1);
    }

    @Test
    void readingAPartAsWhatItIsNotIsAFindingAndGivesNothing() {
        assertThat(at("[x]").text()).isEmpty();
        assertThat(at("{x: z}").text()).isEmpty();
        assertThat(at("x").items()).isEmpty();
        assertThat(at("x").entries()).isEmpty();
        assertThat(at("[x]").fields("y").required("y")).isEmpty();

        assertThat(messages())
                .containsExactly(
                        "1:4 Must be a text, not a list.",
                        "1:4 Must be a text, not a map.",
                        "1:4 Must be a list such as [a, b].",
                        "1:4 Must be a map such as {key: value}.",
                        "1:4 Must be a map such as {key: value}.");
    }

    @Test
    void aKeyIsAText() {
        assertThat(at("{? [x] : y, \"\" : z, ok: 1}").entries())
                .extracting(Entry::name)
                .containsExactly("ok");
        assertThat(messages()).containsExactly("1:7 Must be a text, not a list.", "1:16 Must not be empty.");
    }

    @Test
    void knowsItsPath() {
        var inner = at("[{deep: x}]").items().get(0).entries().get(0);

        assertThat(inner.name()).isEqualTo("deep");
        assertThat(inner.value().path()).isEqualTo("a[0].deep");
        assertThat(inner.key().line()).isEqualTo(1);
    }

    @Test
    void aKeyCountsOnceAndTheSecondIsAFinding() {
        var entries = at("{x: 1, y: 2, x: 3}").entries();

        assertThat(entries).extracting(Entry::name).containsExactly("x", "y");
        assertThat(entries.get(0).value().text()).contains("1");
        assertThat(messages()).containsExactly("1:17 \"x\" stands here a second time; write it once.");
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestRightWord() {
        var fields = at("{generater: one, colour: red, pick: x}").fields("generator", "pick");

        assertThat(fields.isStrange()).isTrue();
        assertThat(fields.optional("pick")).isPresent();
        assertThat(fields.optional("colour")).isEmpty();
        assertThat(fields.owner().path()).isEqualTo("a");
        assertThat(messages())
                .containsExactly(
                        "1:5 \"generater\" is not known here; did you mean \"generator\"? Allowed are generator, pick.",
                        "1:21 \"colour\" is not known here. Allowed are generator, pick.");
    }

    @Test
    void aMissingKeyIsAFindingAtTheMap() {
        var fields = at("{x: y}").fields("x", "z");

        assertThat(fields.required("z")).isEmpty();
        assertThat(fields.isStrange()).isFalse();
        assertThat(messages()).containsExactly("1:4 The key \"z\" is missing.");
    }

    private Part at(String yaml) {
        return Document.read("a: " + yaml, findings).entries().get(0).value();
    }

    private List<String> messages() {
        return findings.all().stream()
                .map(finding -> "%d:%d %s".formatted(finding.line(), finding.column(), finding.message()))
                .toList();
    }
}
