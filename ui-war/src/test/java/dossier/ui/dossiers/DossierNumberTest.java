package dossier.ui.dossiers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DossierNumberTest {

    @Test
    void readsANumber() {
        assertThat(DossierNumber.parse("17")).contains(17L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "007", "1.0", "one", "9999999999999999999"})
    void findsNoneInAnythingElse(String text) {
        assertThat(DossierNumber.parse(text)).isEmpty();
    }
}
