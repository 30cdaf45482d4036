package dossier.systemtests.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.systemtests.system.Connections;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class OperationsIT {

    private final Service ui = RunningSystem.ui();

    static Stream<Service> services() {
        return RunningSystem.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void tellsThatItStartedLivesAndIsReady(Service service) {
        for (var probe : new String[] {"started", "live", "ready"}) {
            var answer = service.get("/health/" + probe);
            assertThat(answer.status()).as(probe).isEqualTo(200);
            assertThat(answer.json().getJsonArray("checks")).as(probe).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void isNotReadyOnceItIsToldToLeaveButStillAnswers(Service service) throws IOException {
        var leaving = Files.createFile(RunningSystem.leaving(service.name()));
        try {
            assertThat(service.get("/health/ready").status()).isEqualTo(503);
            assertThat(service.get("/health/live").status()).isEqualTo(200);
            assertThat(service.get("/metrics").status()).isEqualTo(200);
        } finally {
            Files.delete(leaving);
        }
        assertThat(service.get("/health/ready").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("services")
    void tellsItsVersion(Service service) {
        assertThat(service.get("/health/ready").body()).contains("\"version\":\"development\"");
    }

    @Test
    void pagesTellTheVersionAtTheirFoot() {
        assertThat(ui.get("/").body()).contains("Dossier development");
    }

    @Test
    void theFrontEndKeepsNoConnectionForLongSoThatItFindsNewReplicas() {
        var outcome = services()
                .filter(service -> service.name().equals("outcome"))
                .findAny()
                .orElseThrow();
        var others = Connections.to(outcome);
        var opened = await().until(
                        () -> {
                            RunningSystem.generate("spy-mission");
                            var now = Connections.to(outcome);
                            now.removeAll(others);
                            return now;
                        },
                        now -> !now.isEmpty());
        await().untilAsserted(() -> {
            RunningSystem.generate("spy-mission");
            assertThat(Connections.to(outcome)).doesNotContainAnyElementsOf(opened);
        });
    }

    @Test
    void readinessOfTheFrontEndNamesTheDatabaseAndEachServiceItReaches() {
        var data = ui.get("/health/ready").json().getJsonArray("checks").toString();
        assertThat(data).contains("database", "generator-one", "generator-two", "outcome");
    }

    @Test
    void describesItsApi() {
        var description = ui.get("/openapi?format=json", "Accept", "application/json");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().getJsonObject("paths")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void countsForPrometheus(Service service) {
        assertThat(service.get("/metrics").body()).contains("# TYPE");
    }

    @Test
    void oneRequestIdIsFoundInTheAccessLogOfEveryService() {
        Trace.ofAnOrder(ui);
    }

    @Test
    void generatorsAnswerALookByHand() {
        services().filter(service -> service.name().startsWith("generator")).forEach(service -> {
            var draws = service.get("/draws?rulebook=spy-mission").json();
            assertThat(draws.getString("generator")).isEqualTo(service.name().substring("generator-".length()));
            assertThat(draws.getJsonArray("draws").getValuesAs(JsonObject.class))
                    .hasSize(1);
        });
    }
}
