package dossier.ui.requests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathNumberTest {

    @Test
    void readsANumber() {
        assertThat(PathNumber.parse("17")).contains(17L);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "007", "1.0", "one", "9999999999999999999"})
    void findsNoneInAnythingElse(String text) {
        assertThat(PathNumber.parse(text)).isEmpty();
    }
}
