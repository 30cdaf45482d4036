package dossier.ui.pages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dossiers?after=3&q=a%20b", "/rulebooks/lotto#odds"})
    void goesOnToAddressesOfOurs(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\nb",
                "/ä",
                "javascript:x"
            })
    void goesNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
