package dossier.systemtests.monitoring;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dossier.systemtests.proxy.Proxy;
import dossier.systemtests.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The running system, a proxy, exporters of the host and of the outside, watched by a Prometheus. */
@ExtendWith(RunningSystem.class)
class MonitoringIT {

    private static final String HOST = "127.0.0.1:9227";
    private static final String OUTSIDE = "127.0.0.1:9228";

    private static Proxy proxy;
    private static Program host;
    private static Program outside;
    private static Prometheus prometheus;

    @BeforeAll
    static void watch(@TempDir Path home) throws IOException {
        proxy = new Proxy(RunningSystem.ui().address().getPort(), Map.of(), "127.0.0.1");
        Files.writeString(
                home.resolve("dump.prom"),
                "dossier_database_backup_last_success_seconds %d%n"
                        .formatted(Instant.now().getEpochSecond()));
        host = new Program(
                9227,
                home.resolve("host.log"),
                Map.of(),
                "prometheus-node-exporter",
                "--web.listen-address=" + HOST,
                "--collector.textfile.directory=" + home);
        outside = new Program(
                9228,
                home.resolve("outside.log"),
                Map.of("SSL_CERT_FILE", proxy.certificate()),
                "prometheus-blackbox-exporter",
                "--web.listen-address=" + OUTSIDE,
                "--config.file=" + Prometheus.ORIGINAL.resolve("blackbox.yml"));
        prometheus = new Prometheus(home, parts(), OUTSIDE);
    }

    private static Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        parts.put("proxy", proxy.metrics().address().getAuthority());
        parts.put("hosts", HOST);
        parts.put("outside", "https://localhost:9220/rulebooks");
        RunningSystem.services()
                .forEach(service -> parts.put(service.name(), service.address().getAuthority()));
        return parts;
    }

    @AfterAll
    static void end() {
        Stream.of(prometheus, outside, host, proxy).forEach(MonitoringIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
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
        makeADossier();
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
                makeADossier();
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

    private static void makeADossier() {
        proxy.door()
                .call(
                        "POST",
                        "/api/dossiers",
                        BodyPublishers.ofString("{\"rulebook\":\"spy-mission\"}"),
                        "Content-Type",
                        "application/json");
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
