package dossier.systemtests.proxy;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dossier.systemtests.system.Curl;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** What changes while the proxy runs: its configuration, and the replicas behind it. */
class ReloadIT {

    private static final String OPERATOR = "127.0.0.9";

    private final Standin first = new Standin("127.0.0.1", Manner.ANSWER);
    private Proxy proxy;

    @BeforeEach
    void start() {
        proxy = new Proxy(Standin.PORT, Map.of("RATE_LIMIT", "1000000"), first.address());
    }

    @AfterEach
    void end() {
        proxy.close();
        first.close();
    }

    @Test
    void aReloadUnderLoadLosesNothing() {
        try (var visitors = new Visitors(proxy)) {
            for (var reload = 0; reload < 3; reload++) {
                visitors.areServed();
                proxy.reload();
            }
            visitors.areServed();
        }
    }

    @Test
    void replicasComeAndGoUnderLoadAndNothingIsLost() {
        try (var second = new Standin("127.0.0.2", Manner.ANSWER);
                var visitors = new Visitors(proxy)) {
            proxy.replicas(first.address(), second.address());
            visitors.areServed();
            assertThat(second.seen("POST")).isNotEmpty();
            proxy.replicas(second.address());
            var served = first.seen("POST").size();
            visitors.areServed();
            assertThat(first.seen("POST")).hasSize(served);
        }
    }

    @Test
    void whileThereIsMaintenanceOnlyOperatorsGetIn() {
        proxy.configuration().write("maintenance.acl", "/");
        proxy.configuration().write("operators.acl", OPERATOR);
        proxy.reload();
        var closed = proxy.door().get("/api/rulebooks");
        assertProblem(closed, 503, "maintenance");
        assertThat(closed.header("Retry-After")).isEqualTo("300");
        assertThat(proxy.door().get("/", "Accept", "text/html").body()).contains("Dossier is being worked on");
        assertThat(Curl.run("--interface", OPERATOR, "--cacert", proxy.certificate(), "https://localhost:9220/"))
                .isEqualTo("ok");
        proxy.configuration().write("maintenance.acl", "");
        proxy.reload();
        assertThat(proxy.door().get("/api/rulebooks").body()).isEqualTo("ok");
    }

    @Test
    void onlyAPartCanBeClosed() {
        proxy.configuration().write("maintenance.acl", "/api/");
        proxy.reload();
        assertProblem(proxy.door().get("/api/rulebooks"), 503, "maintenance");
        assertThat(proxy.door().get("/rulebooks").body()).isEqualTo("ok");
    }
}
