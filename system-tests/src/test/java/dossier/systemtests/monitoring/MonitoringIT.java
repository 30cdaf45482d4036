package dossier.systemtests.monitoring;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dossier.systemtests.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The running system, a proxy, exporters of the host and of the outside, watched by a Prometheus. */
@ExtendWith(RunningSystem.class)
class MonitoringIT {

    private static Watch watch;
    private static Prometheus prometheus;

    @BeforeAll
    static void begin(@TempDir Path home) throws IOException {
        watch = new Watch(home);
        prometheus = watch.prometheus();
    }

    @AfterAll
    static void end() {
        watch.close();
    }

    @Test
    void everyPartIsWatchedAndWhatPeopleOpenIsTriedByTls() {
        await().untilAsserted(() -> assertThat(prometheus.ask("up == 1")).hasSize(7));
        await().untilAsserted(
                        () -> assertThat(prometheus.ask("probe_success == 1")).hasSize(1));
    }

    @Test
    void everyMetricThatRulesAskForExists() throws IOException {
        var names = Expressions.names(Files.readString(Prometheus.ORIGINAL.resolve("alerts.yml")));
        assertThat(names).hasSizeGreaterThan(15);
        await().untilAsserted(() -> assertThat(prometheus.names()).containsAll(names));
    }

    @Test
    void everyPanelOfTheDashboardShowsSomething() throws IOException {
        watch.makeADossier();
        for (var expression : panels()) {
            await().untilAsserted(() ->
                    assertThat(prometheus.ask(expression)).as(expression).isNotEmpty());
        }
    }

    @Test
    void aServiceThatEndsIsMissedAndSoAreTheCallsOfIt() {
        await().untilAsserted(() -> assertThat(prometheus.ask("up == 1")).hasSize(7));
        try (var outage = RunningSystem.outage("outcome")) {
            await().untilAsserted(() -> {
                watch.makeADossier();
                assertThat(prometheus.alerts()).contains("PartDown", "ServiceGone", "CallsLost");
            });
        }
        await().untilAsserted(() -> assertThat(prometheus.alerts()).doesNotContain("PartDown", "ServiceGone"));
    }

    @Test
    void aDatabaseThatEndsIsMissed() {
        try (var outage = RunningSystem.outage("database")) {
            await().untilAsserted(() -> assertThat(prometheus.alerts()).contains("DatabaseDown", "NoReplicaReady"));
        }
        await().untilAsserted(() -> assertThat(prometheus.alerts()).doesNotContain("DatabaseDown", "NoReplicaReady"));
    }

    /** All expressions but that of the alerts that fire: there need not be any. */
    private static List<String> panels() throws IOException {
        try (var reader =
                Json.createReader(new StringReader(Files.readString(Prometheus.ORIGINAL.resolve("dashboard.json"))))) {
            return reader.readObject().getJsonArray("panels").getValuesAs(JsonObject.class).stream()
                    .flatMap(panel -> panel.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
                    .map(target -> target.getString("expr"))
                    .filter(expression -> !expression.startsWith("ALERTS"))
                    .toList();
        }
    }
}
