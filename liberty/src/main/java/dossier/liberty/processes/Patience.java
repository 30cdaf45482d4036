package dossier.liberty.processes;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import dossier.liberty.settings.Refusal;

/**
 * Waiting for something that will not tell when it is done.
 *
 * @param limit the longest wait
 */
public record Patience(Duration limit) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * Asks again and again.
     *
     * @param done the question
     * @param hope whether it still makes sense to wait
     * @return true when it is done, false when there is no hope or the time is over
     */
    public boolean until(BooleanSupplier done, BooleanSupplier hope) {
        var end = System.nanoTime() + limit.toNanos();
        while (hope.getAsBoolean() && System.nanoTime() < end) {
            if (done.getAsBoolean()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The wait was interrupted.", e);
        }
    }
}
