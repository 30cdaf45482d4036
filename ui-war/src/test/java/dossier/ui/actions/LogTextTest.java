package dossier.ui.actions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\rb",
                "a\u001bb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\uD800b",
                "a\uDC00b"
            })
    void replacesSignsThatWouldMakeOneEntryLookLikeAnother(String typed) {
        assertThat(LogText.of(typed, 10)).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "O'Hara", "<script>alert(1)</script>", "'; DROP TABLE action; --", "Ä 🎲 日本"})
    void leavesEverythingElseAsItWasTyped(String typed) {
        assertThat(LogText.of(typed, 100)).isEqualTo(typed);
    }

    @Test
    void shortensAtAWholeSign() {
        assertThat(LogText.of("🎲🎲🎲", 3)).isEqualTo("🎲🎲🎲");
        assertThat(LogText.of("🎲🎲🎲🎲", 3)).isEqualTo("🎲🎲…");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(LogText.of(null, 3)).isNull();
    }
}
