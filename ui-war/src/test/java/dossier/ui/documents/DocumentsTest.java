package dossier.ui.documents;

import java.util.List;

import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.ComparisonOrder;
import dossier.contracts.documents.DocumentsApi;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.Editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DocumentsTest {

    private RuntimeException failure;

    private final DocumentsApi service = new DocumentsApi() {
        @Override
        public Check check(String document) {
            fail();
            return new Check(List.of(), List.of());
        }

        @Override
        public Odds odds(String document) {
            fail();
            return new Odds(List.of());
        }

        @Override
        public Odds thoroughOdds(String document) {
            return odds(document);
        }

        @Override
        public Trials attempt(TrialOrder order) {
            fail();
            return new Trials(List.of());
        }

        @Override
        public Comparison compare(ComparisonOrder order) {
            fail();
            return new Comparison(List.of());
        }

        private void fail() {
            if (failure != null) {
                throw failure;
            }
        }
    };

    private final Documents documents = new Documents(service, service, new Editions());

    @Test
    void passesOnWhatTheServiceSays() {
        assertThat(documents.check("a document").errors()).isEmpty();
        assertThat(documents.odds("a document").outputs()).isEmpty();
        assertThat(documents.thoroughOdds("a document").outputs()).isEmpty();
        assertThat(documents
                        .compare(new ComparisonOrder("a document", "another"))
                        .outputs())
                .isEmpty();
        assertThat(documents.attempt(new TrialOrder("a document", "s", 1)).trials())
                .isEmpty();
    }

    @Test
    void callsASilentOrBusyServiceUnavailable() {
        for (var silence : List.of(
                new ProcessingException("connection refused"),
                new BulkheadException("too many"),
                new ProblemException(ProblemType.UNAVAILABLE, "A proxy says 502."))) {
            assertThat(problem(silence).is(ProblemType.UNAVAILABLE)).isTrue();
            assertThat(problem(silence).detail()).startsWith("The outcome service does not answer");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID_RULEBOOK", "INVALID_INPUT", "TOO_LARGE"})
    void passesOnWhatTheAuthorCanMend(ProblemType type) {
        var said = new ProblemException(type, "Line 3 is wrong.");
        assertThat(problem(said)).isEqualTo(said.problem());
    }

    @Test
    void doesNotBlameTheAuthorForOurOwnCalls() {
        var problem = problem(new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "No YAML."));
        assertThat(problem.is(ProblemType.INTERNAL)).isTrue();
    }

    private Problem problem(RuntimeException reason) {
        failure = reason;
        return catchThrowableOfType(ProblemException.class, () -> documents.check("a document"))
                .problem();
    }
}
