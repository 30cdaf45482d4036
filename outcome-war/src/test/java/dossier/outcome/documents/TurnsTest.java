package dossier.outcome.documents;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TurnsTest {

    private final Turns turns = new Turns(1, 0);

    @Test
    void whoFindsNoFreeTurnIsToldToTryAgain() {
        var taken = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            taken.countDown();
            await(end);
            return "done";
        }));
        await(taken);

        assertThat(Problems.of(() -> turns.take(() -> "never")).is(ProblemType.UNAVAILABLE))
                .isTrue();

        end.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(turns.<String>take(() -> "again")).isEqualTo("again");
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(Problems.of(() -> new Turns(1, 1_000).take(() -> "never")).is(ProblemType.UNAVAILABLE))
                .isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
