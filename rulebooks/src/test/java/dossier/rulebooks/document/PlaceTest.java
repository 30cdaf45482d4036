package dossier.rulebooks.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTest {

    /** What is found when the reader of {@code key} complains of the character x. */
    private static Finding complaintOfX(String document) {
        var findings = new Findings();
        var part =
                Document.read(document, findings).fields("key").required("key").orElseThrow();
        var text = part.lines().orElseThrow();
        part.wrong("No x here.", text.codePointCount(0, text.indexOf('x')));
        return findings.all().get(0);
    }

    @Test
    void findsACharacterOfAPlainText() {
        assertThat(complaintOfX("key: 1 + x  # sum")).isEqualTo(new Finding(1, 10, "key", "1 + x", "No x here."));
    }

    @Test
    void findsACharacterWithinQuotes() {
        assertThat(complaintOfX("key: \"1 + x\"").column()).isEqualTo(11);
        assertThat(complaintOfX("{key: '1 + x'}").column()).isEqualTo(12);
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(complaintOfX("key: 😀 x").column()).isEqualTo(8);
    }

    @Test
    void pointsToTheStartOfATextWithEscapes() {
        assertThat(complaintOfX("key: \"\\t x\"").column()).isEqualTo(6);
        assertThat(complaintOfX("key: 'it''s x'").column()).isEqualTo(6);
    }

    @Test
    void pointsToTheStartOfATextOverSeveralLines() {
        var finding = complaintOfX("key: >\n  one\n  x\n");
        assertThat(finding.line()).isEqualTo(1);
        assertThat(finding.column()).isEqualTo(6);
    }

    @Test
    void pointsToTheStartOfWhatIsNoText() {
        var findings = new Findings();
        var part = Document.read("key:\n  - a", findings)
                .fields("key")
                .required("key")
                .orElseThrow();
        part.wrong("No lists here.", 3);
        assertThat(findings.all()).containsExactly(new Finding(2, 3, "key", null, "No lists here."));
        assertThat(part.line()).isEqualTo(2);
    }

    @Test
    void aFindingThatIsMadeTwiceIsListedOnce() {
        var findings = new Findings();
        var root = Document.read("{a: 1, a: 2}", findings);
        root.entries();
        root.entries();
        assertThat(findings.all()).hasSize(1);
    }
}
