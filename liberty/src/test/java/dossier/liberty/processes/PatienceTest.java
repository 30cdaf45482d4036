package dossier.liberty.processes;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatienceTest {

    private static final Patience LONG = new Patience(Duration.ofMinutes(1));

    @Test
    void asksUntilItIsDone() {
        var questions = new AtomicInteger();

        assertThat(LONG.until(() -> questions.incrementAndGet() == 3, () -> true))
                .isTrue();
        assertThat(questions).hasValue(3);
    }

    @Test
    void endsWithoutHope() {
        assertThat(LONG.until(() -> true, () -> false)).isFalse();
    }

    @Test
    void endsWhenTheTimeIsOver() {
        assertThat(new Patience(Duration.ofMillis(1)).until(() -> false, () -> true))
                .isFalse();
    }

    @Test
    void endsWhenItIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> LONG.until(() -> false, () -> true)).isInstanceOf(Refusal.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
