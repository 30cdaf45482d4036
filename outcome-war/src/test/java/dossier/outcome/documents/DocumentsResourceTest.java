package dossier.outcome.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials.Trial;
import dossier.contracts.draws.Draw;
import dossier.contracts.outcomes.Outcome;
import dossier.contracts.problems.ProblemType;
import dossier.drawing.choices.Drawing;
import dossier.outcome.rules.Rules;
import dossier.rulebooks.draws.Party;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentsResourceTest {

    private static final String COIN = """
            rulebook: coin
            title: A coin
            draws: {coin: {generator: one, pick: [heads, tails]}}
            decide: {prize: [{coin: heads, then: a cake}]}
            text: "{coin}: {prize}"
            """;

    private final DocumentsResource documents = new DocumentsResource();

    @Test
    void aRightDocumentHasNoErrors() {
        assertThat(documents.check(Rules.shipped("lotto").rulebook().document()).errors())
                .isEmpty();
    }

    @Test
    void everyErrorIsAnAnswerWithItsPlace() {
        var check = documents.check(
                COIN.replace("generator: one", "generator: three").replace("heads, then", "haeds, thn"));
        assertThat(check.errors()).extracting("line").contains(3, 4);
        assertThat(check.warnings()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "a: [", "&a [*a, *a]", "just words"})
    void whatIsNoRulebookIsAnErrorToo(String document) {
        assertThat(documents.check(document).errors()).isNotEmpty();
        assertThat(Problems.of(() -> documents.odds(document)).is(ProblemType.INVALID_RULEBOOK))
                .isTrue();
    }

    @Test
    void oddsAreThoseOfTheDocument() {
        assertThat(documents.odds(COIN).outputs()).extracting("name").containsExactly("prize", "text");
    }

    @Test
    void aTrialIsWhatTheRealServicesGiveForItsSeed() {
        var mission = Rules.shipped("spy-mission");
        var trials = documents
                .attempt(new TrialOrder(mission.rulebook().document(), "a seed", 3))
                .trials();

        assertThat(trials).hasSize(3);
        var values = new LinkedHashMap<String, List<String>>();
        for (var party : Party.values()) {
            var drawing = new Drawing(party, mission.rulebook().draws());
            values.putAll(drawing.draw("a seed", 2, 1).get(0).values());
        }
        assertThat(trials.get(2)).isEqualTo(new Trial(values, mission.decide(new Draw(2, values), "draw"), null));
    }

    @Test
    void valuesComeInTheOrderOfTheRulebook() {
        var document = COIN.replace("draws: {", "draws: {last: {generator: two, integers: 1..2}, ");
        var trial = documents.attempt(new TrialOrder(document, "s", 1)).trials().get(0);
        assertThat(trial.values().keySet()).containsExactly("last", "coin");
    }

    @Test
    void aTrialWithoutAnOutcomeSaysWhyAndTheOthersGoOn() {
        var trials = documents.attempt(new TrialOrder(COIN, "s", 20)).trials();
        assertThat(trials).hasSize(20);
        assertThat(trials)
                .filteredOn(trial -> trial.failure() == null)
                .isNotEmpty()
                .extracting(Trial::outcome)
                .extracting(Outcome::text)
                .containsOnly("heads: a cake");
        assertThat(trials)
                .filteredOn(trial -> trial.outcome() == null)
                .isNotEmpty()
                .extracting(Trial::failure)
                .allMatch(failure -> failure.contains("No row of decide.prize (line 4) fits coin tails."));
    }

    @Test
    void anOrderThatCannotBeFilledNamesAllItsFields() {
        assertThat(Problems.fields(() -> documents.attempt(new TrialOrder(null, null, 0))))
                .containsExactly("document", "seed", "count");
        assertThat(Problems.fields(() -> documents.attempt(new TrialOrder(COIN, "s".repeat(201), 101))))
                .containsExactly("seed", "count");
        assertThat(Problems.fields(() -> documents.attempt(new TrialOrder(COIN, "a\tb", 1))))
                .containsExactly("seed");
        assertThat(Problems.fields(() -> documents.attempt(null))).containsExactly("order");
    }

    @Test
    void aRulebookOfManyValuesIsTriedAFewTimesOnly() {
        var draws = IntStream.range(0, 50)
                .mapToObj(i -> "d%d: {generator: one, integers: 1..6, times: 1000}".formatted(i))
                .collect(Collectors.joining(", "));
        var large = COIN.replace("draws: {", "draws: {" + draws + ", ").replace("[{coin: heads, then", "[{then");
        assertThat(Problems.of(() -> documents.attempt(new TrialOrder(large, "s", 4)))
                        .detail())
                .contains("count must be 1 to 3 for this rulebook");
        assertThat(documents.attempt(new TrialOrder(large, "s", 3)).trials()).hasSize(3);
    }

    @Test
    void anOrderForAWrongDocumentIsAProblemWithItsErrors() {
        var problem = Problems.of(() -> documents.attempt(new TrialOrder("a: b", "s", 1)));
        assertThat(problem.is(ProblemType.INVALID_RULEBOOK)).isTrue();
        assertThat(problem.violations()).isNotEmpty();
    }
}
