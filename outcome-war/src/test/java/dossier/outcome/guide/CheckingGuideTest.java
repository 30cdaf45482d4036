package dossier.outcome.guide;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.outcome.analysis.Analysis;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;

class CheckingGuideTest {

    static List<Example> examples() throws IOException {
        return Example.of("checking.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHasTheWarningsThatTheGuideSays(Example example) {
        var warnings = Analysis.of(CompiledRulebook.of(Rulebook.read(example.document())));
        assertThat(warnings)
                .extracting(warning -> "%d:%d %s %s: %s"
                        .formatted(warning.line(), warning.column(), warning.kind(), warning.path(), warning.message()))
                .isEqualTo(example.texts());
    }
}
