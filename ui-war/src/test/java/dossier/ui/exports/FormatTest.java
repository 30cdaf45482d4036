package dossier.ui.exports;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormatTest {

    @Test
    void isKnownByItsExtension() {
        for (var format : Format.values()) {
            assertThat(Format.of(format.extension())).isEqualTo(format);
        }
    }

    @Test
    void isNamedWhenItIsUnknownWithThoseThatThereAre() {
        assertThatThrownBy(() -> Format.of("CSV"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("There is no export as CSV; there are: csv, jsonl, json, xlsx.");
    }
}
