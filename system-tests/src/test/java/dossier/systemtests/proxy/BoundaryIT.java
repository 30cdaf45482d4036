package dossier.systemtests.proxy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Curl;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** What the proxy keeps from going in, and from coming out. */
class BoundaryIT {

    private static final Standin REPLICA = new Standin("127.0.0.1", Manner.ANSWER);

    private static Proxy proxy;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        var password = Files.writeString(directory.resolve("password"), "a password from a file\n");
        proxy = new Proxy(
                Standin.PORT,
                Map.of("STATISTICS_PASSWORD_FILE", password.toString(), "REQUEST_TIMEOUT", "1s"),
                REPLICA.address());
    }

    @AfterAll
    static void end() {
        proxy.close();
        REPLICA.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/metrics", "/metrics/base", "/health;a"})
    void probesAndMetricsOfReplicasAreNotPassedOn(String path) {
        assertProblem(proxy.door().get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rulebooks/health", "/healthy"})
    void addressesThatLookAlikeArePassedOn(String path) {
        assertThat(proxy.door().get(path).body()).isEqualTo("ok");
    }

    @Test
    void onlyTheProxySaysWhereARequestComesFrom() {
        proxy.door()
                .get(
                        "/forged",
                        "Forwarded",
                        "for=1.2.3.4",
                        "X-Forwarded-For",
                        "1.2.3.4",
                        "X-Forwarded-Proto",
                        "http",
                        "X-Forwarded-Host",
                        "elsewhere",
                        "X-Real-IP",
                        "1.2.3.4",
                        "$WSRA",
                        "1.2.3.4");
        var head = REPLICA.seen("GET").stream()
                .filter(seen -> seen.startsWith("GET /forged "))
                .findFirst()
                .orElseThrow();
        assertThat(head.toLowerCase(Locale.ROOT))
                .contains("\r\nx-forwarded-for: 127.0.0.1\r\n", "\r\nx-forwarded-proto: https\r\n")
                .doesNotContain("1.2.3.4", "elsewhere", "\r\nforwarded:", "$wsra");
    }

    @Test
    void aBodyThatTricklesInNeverReachesAReplica() {
        var said = Curl.run(
                "--http1.1",
                "--cacert",
                proxy.certificate(),
                "-d",
                "{}",
                "-H",
                "Content-Length: 10",
                "-w",
                "%{http_code}",
                "https://localhost:9220/slow");
        assertThat(said).contains("urn:dossier:problem:too-slow").endsWith("408");
        assertThat(REPLICA.seen("POST")).noneMatch(head -> head.contains("/slow"));
    }

    @Test
    void statisticsNeedThePasswordOfTheFile() {
        var statistics = proxy.statistics();
        assertThat(statistics.get("/").status()).isEqualTo(401);
        assertThat(statistics.as("operator", "").get("/").status()).isEqualTo(401);
        assertThat(statistics.as("operator", "guess").get("/").status()).isEqualTo(401);
        assertThat(statistics.as("operator", "a password from a file").get("/").body())
                .contains("programs");
    }

    @Test
    void countsForPrometheusAndTellsNothingElseThere() {
        assertThat(proxy.metrics().get("/metrics").body())
                .contains("haproxy_frontend_http_requests_total{proxy=\"https\"}");
        assertThat(proxy.metrics().get("/").status()).isEqualTo(404);
    }
}
