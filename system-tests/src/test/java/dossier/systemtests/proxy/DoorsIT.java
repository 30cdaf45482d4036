package dossier.systemtests.proxy;

import java.net.http.HttpClient.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** How the proxy is entered, and by whom. */
class DoorsIT {

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
    @ValueSource(strings = {"HTTP_1_1", "HTTP_2"})
    void speaksBothVersionsOfHttpAndTellsBrowsersToComeByTlsOnly(Version version) {
        var answer = proxy.door(version).get("/");
        assertThat(answer.response().version()).isEqualTo(version);
        assertThat(answer.body()).isEqualTo("ok");
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void refusesOldTls(String version) {
        assertThat(handshake("--tls-max", version, "--ciphers", "ALL:@SECLEVEL=0"))
                .contains("alert protocol version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AES128-SHA", "AES256-GCM-SHA384", "ECDHE-ECDSA-AES128-SHA256"})
    void refusesWeakCiphersOfTls12(String cipher) {
        assertThat(handshake("--tls-max", "1.2", "--ciphers", cipher)).contains("alert handshake failure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.3"})
    void takesNewTls(String version) {
        assertThat(handshake("--tls-max", version)).isEqualTo("ok");
    }

    private static String handshake(String... arguments) {
        var all = new ArrayList<>(List.of("--cacert", proxy.certificate(), "https://localhost:9220/"));
        all.addAll(List.of(arguments));
        return Curl.attempt(all.toArray(String[]::new));
    }

    @Test
    void thePlainDoorShowsTheWayAndKeepsTheMethod() {
        var answer = proxy.plainDoor().post("/api/dossiers?a=b", "{}");
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("https://localhost/api/dossiers?a=b");
        assertThat(REPLICA.seen("POST")).isEmpty();
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
    void whoDoesNotSayWhichHostCannotBeShownTheWay() {
        assertThat(Curl.run("--http1.0", "-H", "Host:", "http://localhost:9221/"))
                .contains("urn:dossier:problem:malformed");
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
