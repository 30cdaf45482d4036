package dossier.edge.requests;

import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTest {

    @AfterEach
    void leave() {
        RequestId.leave();
    }

    @Test
    void keepsTheIdThatACallerSent() {
        assertThat(RequestId.of("order-66.a_b")).isEqualTo("order-66.a_b");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "two words", "new\nline", "{\"json\":1}", "äöü"})
    void replacesWhatCouldHarmALog(String header) {
        assertThat(RequestId.of(header)).matches("[0-9a-f]{16}");
    }

    @Test
    void replacesAnIdThatIsTooLong() {
        assertThat(RequestId.of("x".repeat(65))).hasSize(16);
    }

    @Test
    void travelsToTheThreadThatDoesTheWork() throws Exception {
        RequestId.enter("here");
        var pool = Executors.newSingleThreadExecutor();
        try {
            assertThat(pool.submit(RequestId.carry(RequestId::current)).get()).isEqualTo("here");
            assertThat(pool.submit(RequestId::current).get()).isNull();
        } finally {
            pool.shutdown();
        }
    }
}
