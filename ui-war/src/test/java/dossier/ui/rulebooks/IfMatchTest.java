package dossier.ui.rulebooks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.Rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IfMatchTest {

    private final Rulebook book = Rulebook.read("rulebook: coin\ntitle: Coin\ndraws: {}\n");
    private final StoredRulebook stored = new StoredRulebook(new RulebookVersion(book, 3, "Ann"));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"TAG\"", "\"other\", \"TAG\"", " \"TAG\" ,W/\"x\""})
    void letsThroughWhatFits(String header) {
        var expected = new IfMatch(header == null ? null : header.replace("TAG", stored.getTag()));
        assertThatCode(() -> expected.check(stored)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TAG", "W/\"TAG\"", "\"other\"", "\"TAG-archived\""})
    void refusesWhatDoesNotAndSaysWhoChangedIt(String header) {
        var expected = new IfMatch(header.replace("TAG", stored.getTag()));
        var problem = catchThrowableOfType(ProblemException.class, () -> expected.check(stored));
        assertThat(problem.problem().is(ProblemType.CHANGED)).isTrue();
        assertThat(problem).hasMessageContaining("coin is at version 3 by Ann");
    }

    @Test
    void namesTheArchivedOneDifferently() {
        var before = stored.getTag();
        assertThat(before).isEqualTo(book.hash() + "-3");
        stored.archive("Bo");
        assertThat(stored.getTag()).isNotEqualTo(before);
        stored.restore();
        assertThat(stored.getTag()).isEqualTo(before);
    }

    @Test
    void canBeRequired() {
        var problem = catchThrowableOfType(ProblemException.class, () -> new IfMatch(null).required());
        assertThat(problem.problem().is(ProblemType.UNCONDITIONAL)).isTrue();
        assertThat(IfMatch.of("x").required()).isEqualTo(new IfMatch("\"x\""));
    }
}
