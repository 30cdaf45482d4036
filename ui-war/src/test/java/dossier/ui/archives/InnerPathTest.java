package dossier.ui.archives;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InnerPathTest {

    private static final Path ROOT = Path.of("/srv/files");

    @Test
    void aPathMayBeRelativeOrBeginWithItsRoot() {
        assertThat(read("photos/2024").names()).containsExactly("photos", "2024");
        assertThat(read("/srv/files/photos//./2024/").names()).containsExactly("photos", "2024");
        assertThat(read("/srv/files").isRoot()).isTrue();
        assertThat(read("").isRoot()).isTrue();
    }

    @Test
    void namesMayHaveWhateverAFileMayBeCalled() {
        assertThat(read("100% sure; <b>'x'\"/…/Ärger").names()).isEqualTo(List.of("100% sure; <b>'x'\"", "…", "Ärger"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../etc/passwd",
                "photos/../../etc",
                "photos/..",
                "/etc/passwd",
                "/srv/files2/x",
                "/srv",
                "..%2f..%2fetc",
                "%2e%2e/etc",
                "photos%5c..",
                "photos%00",
                "photos\0.txt",
                "..\\etc",
                "a\nb"
            })
    void nothingLeadsOutOfTheRoot(String path) {
        assertThatThrownBy(() -> read(path)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(400);
            assertThat(e.problem().violations().get(0).field()).isEqualTo("path");
        });
    }

    @Test
    void namesAndPathsHaveALength() {
        assertThatThrownBy(() -> read("x".repeat(256))).hasMessageContaining("255 bytes");
        assertThatThrownBy(() -> read("ä".repeat(128))).hasMessageContaining("255 bytes");
        assertThatThrownBy(() -> read("x/".repeat(501))).hasMessageContaining("1,000 characters");
    }

    private static InnerPath read(String text) {
        return InnerPath.read("path", text, ROOT);
    }
}
