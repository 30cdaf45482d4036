package dossier.systemtests.rest;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

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
        var id = UUID.randomUUID().toString();
        var answer = ui.call(
                "POST",
                "/api/dossiers",
                BodyPublishers.ofString("{\"rulebook\":\"spy-mission\"}"),
                "Content-Type",
                "application/json",
                "X-Request-ID",
                id);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("X-Request-ID")).isEqualTo(id);
        for (var service : services().toList()) {
            await().untilAsserted(() -> assertThat(Files.readString(RunningSystem.log(service)))
                    .as("log of %s", service)
                    .contains(id));
        }
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
