package dossier.outcome.arbiter;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.outcomes.OutcomeOrder;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.problems.Violation;
import dossier.outcome.rules.Rules;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArbiterTest {

    private static final String ATTACK = Rules.shipped("attack").rulebook().hash();

    private final Arbiter arbiter = new Arbiter();

    private static Draw attack(String integer, String decimal) {
        return Rules.draw("integer", List.of(integer), "decimal", List.of(decimal));
    }

    private Problem problem(OutcomeOrder order) {
        return catchThrowableOfType(ProblemException.class, () -> arbiter.decide(order))
                .problem();
    }

    private static String coin(String text) {
        return """
                rulebook: coin
                title: Coin
                draws: {side: {generator: one, pick: [heads, tails]}}
                text: "%s"
                """.formatted(text);
    }

    @Test
    void decidesEveryDrawOfAnOrderInOrder() {
        var order = OutcomeOrder.of(ATTACK, List.of(attack("2", "5.01"), attack("1", "5.01")));
        assertThat(arbiter.decide(order).outcomes())
                .extracting(Outcome::text)
                .containsExactly("CRIT for 10.02", "HIT for 5.01");
    }

    @Test
    void keepsTheIndexOfEachDraw() {
        var order =
                OutcomeOrder.of(ATTACK, List.of(new Draw(17, attack("2", "5.01").values())));
        assertThat(arbiter.decide(order).outcomes().get(0).index()).isEqualTo(17);
        assertThat(arbiter.trace(order).traces().get(0).outcome().index()).isEqualTo(17);
    }

    @Test
    void explainsEveryDrawOfAnOrder() {
        var order = OutcomeOrder.of(ATTACK, List.of(attack("2", "5.01"), attack("1", "5.01")));
        assertThat(arbiter.trace(order).traces())
                .extracting(trace -> trace.outcome().text())
                .containsExactly("CRIT for 10.02", "HIT for 5.01");
    }

    @Test
    void asksForARulebookThatItDoesNotKnow() {
        var hash = ContentHash.of("nobody knows");
        var problem = problem(OutcomeOrder.of(hash, List.of(attack("1", "1.00"))));
        assertThat(problem.is(ProblemType.UNKNOWN_RULEBOOK)).isTrue();
        assertThat(problem.detail()).contains(hash);
    }

    @Test
    void decidesByARulebookThatItLearned() {
        var document = coin("{side}!");
        arbiter.learn(ContentHash.of(document), document);
        var order = OutcomeOrder.of(ContentHash.of(document), List.of(Rules.draw("side", List.of("tails"))));
        assertThat(arbiter.decide(order).outcomes().get(0).text()).isEqualTo("tails!");
    }

    @Test
    void refusesARulebookWithAllThatIsWrongWithIt() {
        var document = coin("{sied} {");
        var refusal =
                catchThrowableOfType(ProblemException.class, () -> arbiter.learn(ContentHash.of(document), document));
        assertThat(refusal.problem().is(ProblemType.INVALID_RULEBOOK)).isTrue();
        assertThat(refusal.problem().violations()).hasSize(2);
    }

    @Test
    void listsRulebooksByName() {
        var document = coin("{side}");
        arbiter.learn(ContentHash.of(document), document);
        assertThat(arbiter.rulebooks())
                .extracting(Rulebook::name)
                .isSorted()
                .contains("attack", "coin", "lotto", "product", "spy-mission");
    }

    @Test
    void namesTheDrawThatDoesNotFit() {
        var problem = problem(OutcomeOrder.of(ATTACK, List.of(attack("2", "5.01"), attack("3", "5.01"))));
        assertThat(problem.is(ProblemType.INVALID_INPUT)).isTrue();
        assertThat(problem.violations())
                .containsExactly(Violation.of(
                        "draws[1].values.integer[0]",
                        "3",
                        "draws[1].values.integer[0] must be a whole number from 1 to 2, not 3."));
    }

    @Test
    void namesTheDrawThatIsNone() {
        var order = OutcomeOrder.of(ATTACK, Arrays.asList(attack("2", "5.01"), null));
        assertThat(problem(order).violations()).extracting(Violation::field).containsExactly("draws[1]");
        assertThat(catchThrowableOfType(ProblemException.class, () -> arbiter.trace(order))
                        .problem()
                        .is(ProblemType.INVALID_INPUT))
                .isTrue();
    }

    @Test
    void saysAllThatIsWrongWithAnOrder() {
        assertThat(problem(OutcomeOrder.of("ABC", List.of())).violations())
                .containsExactly(
                        Violation.of("rulebook", "ABC", "rulebook must be a content hash of 64 digits 0-9 and a-f."),
                        Violation.of("draws", 0, "draws must be a list of 1 to 10,000 draws, not 0."));
        assertThat(problem(OutcomeOrder.of(null, null)).violations()).hasSize(2);
        assertThat(problem(null).detail()).isEqualTo("The order is missing; send {\"rulebook\", \"draws\"}.");
    }

    @Test
    void takesTenThousandDrawsAndNoMore() {
        var draw = attack("2", "5.01");
        var most = OutcomeOrder.of(ATTACK, Collections.nCopies(10_000, draw));
        assertThat(arbiter.decide(most).outcomes()).hasSize(10_000);
        assertThat(problem(OutcomeOrder.of(ATTACK, Collections.nCopies(10_001, draw)))
                        .detail())
                .isEqualTo("draws must be a list of 1 to 10,000 draws, not 10,001.");
    }

    @Test
    void refusesToFillTheMemoryWithOneAnswer() {
        var document = coin("{side} and " + "a very long story ".repeat(200));
        var hash = ContentHash.of(document);
        arbiter.learn(hash, document);
        var order = OutcomeOrder.of(hash, Collections.nCopies(10_000, Rules.draw("side", List.of("tails"))));
        assertThat(problem(order).is(ProblemType.TOO_LARGE)).isTrue();
        assertThat(problem(order).detail())
                .isEqualTo("The answer would have more than 20,000,000 characters; send fewer draws at once.");
    }

    @Test
    void countsTheWordsOfTracesToo() {
        var rows = "    - {if: \"size(side) > 1000 && side.contains('" + "x".repeat(300) + "')\", then: x}\n";
        var document = coin("{side}") + "decide:\n  out:\n" + rows.repeat(20) + "    - {then: y}\n";
        var hash = ContentHash.of(document);
        arbiter.learn(hash, document);
        var order = OutcomeOrder.of(hash, Collections.nCopies(2_000, Rules.draw("side", List.of("tails"))));
        assertThat(arbiter.decide(order).outcomes()).hasSize(2_000);
        assertThat(catchThrowableOfType(ProblemException.class, () -> arbiter.trace(order))
                        .problem()
                        .is(ProblemType.TOO_LARGE))
                .isTrue();
    }
}
