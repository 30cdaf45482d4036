package dossier.systemtests.proxy;

import java.net.http.HttpClient.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Curl;

import static org.assertj.core.api.Assertions.assertThat;

/** How the proxy is entered. */
class DoorsIT {

    private static final Standin REPLICA = new Standin("127.0.0.1", Manner.ANSWER);

    private static Proxy proxy;

    @BeforeAll
    static void start() {
        proxy = new Proxy(Standin.PORT, Map.of(), REPLICA.address());
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
        assertThat(answer.header("Location")).isEqualTo("https://127.0.0.1/api/dossiers?a=b");
        assertThat(REPLICA.seen("POST")).isEmpty();
    }

    @Test
    void whoDoesNotSayWhichHostCannotBeShownTheWay() {
        assertThat(Curl.run("--http1.0", "-H", "Host:", "http://localhost:9221/"))
                .contains("urn:dossier:problem:malformed");
    }
}
