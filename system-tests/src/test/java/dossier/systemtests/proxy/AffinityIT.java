package dossier.systemtests.proxy;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dossier.systemtests.system.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Two replicas, and a browser that keeps the cookie it gets. */
class AffinityIT {

    private final Standin one = new Standin("127.0.0.1", Manner.ANSWER);
    private final Standin two = new Standin("127.0.0.2", Manner.ANSWER);
    private Proxy proxy;

    @BeforeEach
    void start() {
        proxy = new Proxy(Standin.PORT, Map.of(), one.address(), two.address());
    }

    @AfterEach
    void end() {
        proxy.close();
        one.close();
        two.close();
    }

    @Test
    void aBrowserKeepsItsReplicaAndIsGivenNoOtherCookie() {
        var cookie = cookie(proxy.door().get("/"));
        var chosen = one.seen("GET").isEmpty() ? two : one;
        IntStream.range(0, 6)
                .forEach(i -> assertThat(visit(cookie).header("Set-Cookie")).isEmpty());
        assertThat(chosen.seen("GET")).hasSize(7);
    }

    @Test
    void aBrowserWhoseReplicaIsGoneGoesOnAtTheOtherOne() {
        var cookie = cookie(proxy.door().get("/"));
        var chosen = one.seen("GET").isEmpty() ? two : one;
        chosen.close();
        var moved = visit(cookie);
        assertThat(moved.body()).isEqualTo("ok");
        assertThat(cookie(moved)).isNotEqualTo(cookie);
    }

    @Test
    void replicasDoNotSeeTheCookie() {
        visit(cookie(proxy.door().get("/")) + "; mine=1");
        assertThat(one.seen("GET").size() + two.seen("GET").size()).isEqualTo(2);
        assertThat(one.seen("GET")).noneMatch(head -> head.contains("dossier-replica"));
        assertThat(two.seen("GET")).noneMatch(head -> head.contains("dossier-replica"));
    }

    private Answer visit(String cookie) {
        return proxy.door().get("/", "Cookie", cookie);
    }

    private static String cookie(Answer answer) {
        var set = answer.header("Set-Cookie");
        assertThat(set).startsWith("__Host-dossier-replica=");
        return set.substring(0, set.indexOf(';'));
    }
}
