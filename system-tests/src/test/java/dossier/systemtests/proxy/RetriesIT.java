package dossier.systemtests.proxy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Two replicas, of which one fails: what only looks is asked again, what changes something is not. */
class RetriesIT {

    private final Standin good = new Standin("127.0.0.1", Manner.ANSWER);
    private final Standin bad = new Standin("127.0.0.2", Manner.ANSWER);
    private Proxy proxy;

    @BeforeEach
    void start() {
        proxy = new Proxy(Standin.PORT, Map.of("SERVER_TIMEOUT", "1s"), good.address(), bad.address());
    }

    @AfterEach
    void end() {
        proxy.close();
        good.close();
        bad.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeWhoseReplicaDiesAfterReadingItIsNotMadeTwice(String method) {
        good.behave(Manner.DIE);
        bad.behave(Manner.DIE);
        assertProblem(send(method), 502, "unanswered");
        assertThat(good.seen(method).size() + bad.seen(method).size()).isEqualTo(1);
    }

    @Test
    void aChangeWhoseReplicaDoesNotAnswerIsNotMadeTwice() {
        good.behave(Manner.HANG);
        bad.behave(Manner.HANG);
        assertProblem(send("POST"), 504, "unanswered");
        assertThat(good.seen("POST").size() + bad.seen("POST").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIE", "HANG", "REFUSE"})
    void whatOnlyLooksIsAskedOfTheOtherReplica(Manner manner) {
        bad.behave(manner);
        IntStream.range(0, 4).forEach(i -> assertThat(send("GET").body()).isEqualTo("ok"));
        assertThat(bad.seen("GET")).isNotEmpty();
    }

    @Test
    void aReplicaThatTakesNoConnectionsCostsNoChange() {
        bad.close();
        IntStream.range(0, 20).forEach(i -> assertThat(send("POST").body()).isEqualTo("ok"));
        assertThat(good.seen("POST")).hasSize(20);
    }

    @Test
    void aRefusalOfAReplicaReachesWhoWantedAChange() {
        good.behave(Manner.REFUSE);
        bad.behave(Manner.REFUSE);
        assertThat(send("POST").body()).isEqualTo("busy");
    }

    @Test
    void withoutReplicasProgramsGetAProblemAndPeopleAPage() {
        good.close();
        bad.close();
        proxy.knows(0);
        var problem = send("POST");
        assertProblem(problem, 503, "unavailable");
        assertThat(problem.header("Retry-After")).isEqualTo("5");
        var page = proxy.door().get("/rulebooks", "Accept", "text/html,*/*", "X-Request-ID", "lost");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Content-Type")).isEqualTo("text/html");
        assertThat(page.body()).contains("Dossier does not answer now", "Request lost");
        assertProblem(proxy.door().get("/api/rulebooks", "Accept", "text/html,*/*"), 503, "unavailable");
    }

    private Answer send(String method) {
        return proxy.door().call(method, "/api/dossiers", BodyPublishers.ofString(method.equals("GET") ? "" : "{}"));
    }
}
