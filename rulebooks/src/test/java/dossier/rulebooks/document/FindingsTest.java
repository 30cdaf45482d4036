package dossier.rulebooks.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void nothingFoundRaisesNothing() {
        findings.raise();

        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void comeInTheOrderOfTheDocument() {
        add(3, 1);
        add(1, 9);
        add(1, 2);

        assertThat(findings.all())
                .extracting(finding -> finding.line() + ":" + finding.column())
                .containsExactly("1:2", "1:9", "3:1");
        assertThatThrownBy(findings::raise)
                .isInstanceOf(InvalidRulebookException.class)
                .hasMessage("The rulebook is not valid: Line 1, column 2, path: wrong (and 2 more)");
    }

    @Test
    void noMoreThanAHundredAreKept() {
        for (int line = 1; line <= 150; line++) {
            add(line, 1);
        }

        assertThat(findings.all()).hasSize(Findings.MOST);
    }

    private void add(int line, int column) {
        findings.add(new Finding(line, column, "path", "value", "wrong"));
    }
}
