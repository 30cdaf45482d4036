package dossier.outcome.guide;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.contracts.documents.Odds;
import dossier.outcome.odds.Chances;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;

class OddsGuideTest {

    static List<Example> examples() throws IOException {
        return Example.of("odds.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHasTheOddsThatTheGuideSays(Example example) {
        var odds = Chances.of(CompiledRulebook.of(Rulebook.read(example.document())));
        assertThat(odds.outputs().stream().flatMap(OddsGuideTest::lines)).containsExactlyElementsOf(example.texts());
    }

    private static Stream<String> lines(Odds.Output output) {
        var none = Stream.ofNullable(output.none()).map(chance -> "none " + chance.fraction());
        return Stream.concat(output.chances().stream().map(chance -> chance.value() + " " + chance.fraction()), none)
                .map(chance -> output.name() + ": " + chance);
    }
}
