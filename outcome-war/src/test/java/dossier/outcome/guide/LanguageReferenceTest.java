package dossier.outcome.guide;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the guide shows is what the rulebooks in it give. */
class LanguageReferenceTest {

    static List<Example> examples() throws IOException {
        return Example.of("rulebooks.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesGiveWhatIsPrintedBelowThem(Example example) {
        assertThat(example.drawn(3)).isEqualTo(example.texts());
    }
}
