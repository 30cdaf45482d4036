package dossier.ui.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.EditionText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RemoteTest {

    private final EditionText book = new EditionText("the hash", "the document");
    private final List<RuntimeException> lost = new ArrayList<>();

    @Test
    void passesOnWhatTheServiceAnswers() {
        assertThat(calling(document -> "drawn by " + document)).isEqualTo("drawn by null");
    }

    @Test
    void sendsTheDocumentWithTheOrderToAServiceThatDoesNotKnowIt() {
        assertThat(calling(document -> {
                    if (document == null) {
                        throw new ProblemException(ProblemType.UNKNOWN_RULEBOOK, "Never heard of it.");
                    }
                    return "drawn by " + document;
                }))
                .isEqualTo("drawn by the document");
    }

    @Test
    void callsASilentServiceUnavailable() {
        assertThat(failure(new ProcessingException("connection refused"))
                        .problem()
                        .detail())
                .isEqualTo("Generator one does not answer; nothing was stored. Try again in a moment.");
        assertThat(failure(new CircuitBreakerOpenException()).problem().is(ProblemType.UNAVAILABLE))
                .isTrue();
        assertThat(failure(new ProblemException(ProblemType.UNAVAILABLE, "A proxy says 502."))
                        .problem()
                        .is(ProblemType.UNAVAILABLE))
                .isTrue();
    }

    @Test
    void tellsOfCallsThatGotNoAnswerAndOfNoOthers() {
        var silence = new ProcessingException("connection refused");
        failure(silence);
        failure(new ProblemException(ProblemType.NO_OUTCOME, "No row fits."));
        assertThat(lost).containsExactly(silence);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_OUTCOME", "TOO_LARGE"})
    void passesOnWhatHangsOnTheOrder(ProblemType type) {
        var said = new ProblemException(type, "No row fits, or fewer would.");
        assertThat(failure(said).problem()).isEqualTo(said.problem());
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID_INPUT", "INTERNAL"})
    void doesNotBlameAPersonForOurOwnCalls(ProblemType type) {
        var problem = failure(new ProblemException(type, "The hash is wrong.")).problem();
        assertThat(problem.is(ProblemType.INTERNAL)).isTrue();
        assertThat(problem.detail()).startsWith("Generator one failed; nothing was stored.");
    }

    private ProblemException failure(RuntimeException reason) {
        return catchThrowableOfType(
                ProblemException.class,
                () -> calling(document -> {
                    throw reason;
                }));
    }

    private String calling(UnaryOperator<String> service) {
        var remote = new Remote<>("Generator one", service, lost::add);
        return remote.call(book, new Deadline(Duration.ofSeconds(2)), UnaryOperator::apply);
    }
}
