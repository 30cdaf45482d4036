package dossier.generator.draws;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;
import dossier.generator.party.Generator;
import dossier.generator.rulebooks.RulebooksResource;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.shipped.ShippedRulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DrawsResourceTest {

    private static final String SHIPPED =
            ShippedRulebooks.all().stream().map(Rulebook::name).sorted().collect(Collectors.joining(", "));

    private static final String LOTTO = ShippedRulebooks.all().get(1).hash();

    private final Generator generator = new Generator(Party.TWO);
    private final DrawsResource resource = new DrawsResource(generator);

    @Test
    void aLookByNameOrHashShowsWhatAnOrderGets() {
        var ordered = resource.draw(DrawOrder.of(LOTTO, "42", 7, 3));

        assertThat(resource.look("lotto", "42", "7", "3")).isEqualTo(ordered);
        assertThat(resource.look(LOTTO, "42", "7", "3")).isEqualTo(ordered);
        assertThat(ordered.draws()).hasSize(3);
    }

    @Test
    void aLookSeesRulebooksThatWereLearned() {
        var coin = "rulebook: coin\ntitle: A coin\ndraws:\n  side: {generator: two, pick: [heads, tails]}\n";
        new RulebooksResource(generator).learn(ContentHash.of(coin), coin);

        assertThat(resource.look(ContentHash.of(coin), "demo", "0", "1").draws())
                .hasSize(1);
    }

    @Test
    void aLookSaysAllThatIsWrongAtOnce() {
        assertViolations(
                () -> resource.look("loto", "", "a", "-3"),
                Violation.of(
                        "rulebook",
                        "loto",
                        "rulebook must be one of %s, or a content hash; did you mean \"lotto\"?".formatted(SHIPPED)),
                Violation.of("from", "a", "from must be a whole number, such as 1."),
                Violation.of("seed", "", "seed must have 1 to 200 characters."),
                Violation.of("count", -3, "count must be a whole number from 1 to 10,000."));
    }

    @Test
    void aLookNeedsARulebook() {
        assertViolations(
                () -> resource.look(null, "demo", "0", "1"),
                Violation.of("rulebook", null, "rulebook must be one of %s, or a content hash.".formatted(SHIPPED)));
    }

    private static void assertViolations(Runnable call, Violation... expected) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().violations()).containsExactly(expected));
    }
}
