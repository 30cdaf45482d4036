package dossier.systemtests.proxy;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dossier.systemtests.system.Curl;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens to those who ask for too much. */
class LimitsIT {

    private static final int LIMIT = 7;

    private final Standin replica = new Standin("127.0.0.1", Manner.ANSWER);
    private Proxy proxy;

    @BeforeEach
    void start() {
        proxy = new Proxy(Standin.PORT, Map.of("RATE_LIMIT", Integer.toString(LIMIT)), replica.address());
    }

    @AfterEach
    void end() {
        proxy.close();
        replica.close();
    }

    @Test
    void asManyRequestsAsAreAllowedPassAndNotOneMore() {
        IntStream.range(0, LIMIT)
                .forEach(i -> assertThat(proxy.door().get("/").body()).isEqualTo("ok"));
        var refusal = proxy.door().get("/");
        assertProblem(refusal, 429, "too-many-requests");
        assertThat(refusal.header("Retry-After")).isEqualTo("10");
        assertThat(refusal.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(replica.seen("GET")).hasSize(LIMIT);

        var page = proxy.door().get("/", "Accept", "text/html", "X-Request-ID", "hasty");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Content-Type")).isEqualTo("text/html");
        assertThat(page.body()).contains("Too many requests", "Request hasty");
    }

    @Test
    void whoAsksTooOftenDoesNotSpoilItForOthers() {
        IntStream.rangeClosed(0, LIMIT).forEach(i -> proxy.door().get("/"));
        assertThat(proxy.door().get("/").status()).isEqualTo(429);
        assertThat(Curl.run("--interface", "127.0.0.9", "--cacert", proxy.certificate(), "https://localhost:9220/"))
                .isEqualTo("ok");
    }
}
