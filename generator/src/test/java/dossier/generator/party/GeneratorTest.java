package dossier.generator.party;

import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeneratorTest {

    private static final String SPY_MISSION = ShippedRulebooks.all().get(0).hash();

    private static final String MANY = """
            rulebook: many
            title: Many values
            draws:
              these: {generator: one, integers: 1..6, times: 1000}
              those: {generator: one, integers: 1..6, times: 600}
              other: {generator: two, integers: 1..6, times: 1}
            """;

    private final Generator one = new GeneratorProducer().generator(Party.ONE);

    @Test
    void drawsForTheDossiersThatAreOrdered() {
        var draws = one.draw(DrawOrder.of(SPY_MISSION, "42", 0, 2));

        assertThat(draws.generator()).isEqualTo("one");
        assertThat(draws.draws()).extracting(draw -> draw.index()).containsExactly(0L, 1L);
        assertThat(draws.draws())
                .extracting(draw -> draw.values().get("numbers"))
                .containsExactly(List.of("14", "2", "0", "6", "12", "19"), List.of("5", "13", "4", "0", "2", "12"));
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertProblem(() -> one.draw(null), ProblemType.INVALID_INPUT, "order");
        assertProblem(() -> one.draw(DrawOrder.of(SPY_MISSION, "42", 0, 0)), ProblemType.INVALID_INPUT, "count");
    }

    @Test
    void asksForARulebookThatItDoesNotKnowAndLearnsIt() {
        var hash = ContentHash.of(MANY);
        assertProblem(() -> one.draw(DrawOrder.of(hash, "42", 0, 1)), ProblemType.UNKNOWN_RULEBOOK);

        one.learn(hash, MANY);

        assertThat(one.draw(DrawOrder.of(hash, "42", 0, 1)).draws().get(0).values())
                .containsOnlyKeys("these", "those");
        assertThat(one.drawing(hash).workPerDossier()).isEqualTo(1600);
    }

    @Test
    void refusesOrdersThatWouldFillTheMemory() {
        var hash = ContentHash.of(MANY);
        one.learn(hash, MANY);

        assertThat(one.draw(DrawOrder.of(hash, "42", 0, 625)).draws()).hasSize(625);
        assertThatThrownBy(() -> one.draw(DrawOrder.of(hash, "42", 0, 626)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.TOO_LARGE)).isTrue())
                .hasMessageContaining(
                        "count must be at most 625 for this rulebook, which takes about 1,600 choices for each dossier.");
    }

    private static void assertProblem(Runnable call, ProblemType type, String... fields) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().is(type)).isTrue();
            assertThat(e.problem().violations()).extracting(Violation::field).containsExactly(fields);
        });
    }
}
