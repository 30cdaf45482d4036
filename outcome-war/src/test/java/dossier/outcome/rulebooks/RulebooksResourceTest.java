package dossier.outcome.rulebooks;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;
import dossier.outcome.arbiter.Arbiter;
import dossier.rulebooks.book.ContentHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulebooksResourceTest {

    private static final String COIN = """
            rulebook: coin
            title: A coin
            draws: {side: {generator: one, pick: [heads, tails]}}
            text: "{side}"
            """;

    private final RulebooksResource resource = new RulebooksResource(new Arbiter());

    @Test
    void showsWhatItWasTaught() {
        var hash = ContentHash.of(COIN);
        assertThatThrownBy(() -> resource.show(hash)).isInstanceOf(ProblemException.class);

        resource.learn(hash, COIN);

        assertThat(resource.show(hash)).isEqualTo(COIN);
        assertThat(resource.list()).contains(new KnownRulebook("coin", "A coin", hash));
    }

    @Test
    void refusesADocumentUnderTheHashOfAnother() {
        assertThatThrownBy(() -> resource.learn(ContentHash.of("another"), COIN))
                .isInstanceOf(ProblemException.class);
    }
}
