package dossier.systemtests.rest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.liberty.settings.Refusal;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Services that only other services may call, called by those who may and those who may not. */
@ExtendWith(RunningSystem.class)
class ServicesIT {

    private static final List<String> PATHS = List.of(
            "/",
            "/draws",
            "/draws?rulebook=spy-mission",
            "/outcomes",
            "/documents/odds",
            "/rulebooks/x",
            "/no/such/path");

    static Stream<Service> guarded() {
        return RunningSystem.services().filter(service -> !service.name().equals("ui"));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoDoesNotKnowTheSecretIsRefusedWhateverThePathAndTheMethod(Service service) {
        for (var stranger : List.of(
                service.anonymously(),
                service.with("a-secret-of-somebody-else"),
                service.with(""),
                service.as("operator", RunningSystem.operatorPassword()))) {
            for (var path : PATHS) {
                for (var method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS")) {
                    var answer = stranger.call(method, path, BodyPublishers.ofString("{}"));
                    assertProblem(answer, 401, "unauthenticated");
                    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoKnowsTheSecretIsAnswered(Service service) {
        assertThat(PATHS)
                .allSatisfy(path -> assertThat(service.get(path).status()).isNotEqualTo(401));
        assertProblem(service.get("/no/such/path"), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void probesAndMetricsNeedNoSecretAndNothingElseIsOpen(Service service) {
        var stranger = service.anonymously();
        for (var open : List.of("/health", "/health/live", "/health/ready", "/health/started", "/metrics")) {
            assertThat(stranger.get(open).status()).as(open).isEqualTo(200);
        }
        assertThat(stranger.get("/openapi").status()).isEqualTo(401);
    }

    @Test
    void aServiceThatKnowsTwoSecretsAcceptsBothSoThatOneCanReplaceTheOther() {
        try (var outcome = RunningSystem.anotherOutcome("the-old-secret-of-all the-new-secret-of-all")) {
            var service = outcome.service();
            assertThat(service.with("the-old-secret-of-all")
                            .get("/no/such/path")
                            .status())
                    .isEqualTo(404);
            assertThat(service.with("the-new-secret-of-all")
                            .get("/no/such/path")
                            .status())
                    .isEqualTo(404);
            assertThat(service.with("the-old-secret-of-all the-new-secret-of-all")
                            .get("/no/such/path")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void aServiceDoesNotStartWithASecretThatCanBeGuessed() {
        assertThatThrownBy(() -> RunningSystem.anotherOutcome("guess"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("outcome");
    }
}
