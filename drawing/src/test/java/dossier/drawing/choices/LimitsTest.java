package dossier.drawing.choices;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LimitsTest {

    @Test
    void valuesThatAreUniqueInABatchAreUsedUpAtItsEnd() {
        var seats = drawing("integers: 1..10, times: 3, unique: batch");

        assertThat(seats.draw("seed", 0, 3))
                .flatExtracting(draw -> draw.values().get("x"))
                .hasSize(9)
                .doesNotHaveDuplicates();
        var problem = catchThrowableOfType(ProblemException.class, () -> seats.draw("seed", 3, 1))
                .problem();
        assertThat(problem.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "The values of \"x\" are unique in a batch and last for 3 dossiers, so there is none with the index 3.");
    }

    @Test
    void longTextsOfManyDossiersDoNotFillTheMemory() {
        var texts = drawing("table: long");

        assertThat(texts.draw("seed", 0, 5_000)).hasSize(5_000);
        var problem = catchThrowableOfType(ProblemException.class, () -> texts.draw("seed", 0, 5_001))
                .problem();
        assertThat(problem.is(ProblemType.TOO_LARGE)).isTrue();
    }

    @Test
    void knowsHowMuchWorkADossierIs() {
        assertThat(drawing("integers: 1..10, times: 3").workPerDossier()).isEqualTo(3);
        assertThat(drawing("dice: 4d6+2d8, times: 2").workPerDossier()).isEqualTo(12);
        assertThat(drawing("table: long").workPerDossier()).isEqualTo(100);
    }

    private static Drawing drawing(String kind) {
        var book = Rulebook.read("""
                rulebook: limits
                title: Limits
                draws: {x: {generator: one, %s}}
                tables: {long: ["%s"]}
                text: any
                """.formatted(kind, "x".repeat(4_000)));
        book.findings().raise();
        return new Drawing(Party.ONE, book.draws());
    }
}
