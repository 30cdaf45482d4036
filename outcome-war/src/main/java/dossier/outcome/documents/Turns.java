package dossier.outcome.documents;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Lets a few documents be worked on at a time, so that hard ones cannot take every thread from those who decide. */
final class Turns {

    private final Semaphore free;
    private final long patienceMillis;

    /**
     * Turns.
     *
     * @param atOnce how many may be taken at a time
     * @param patienceMillis how long to wait for one
     */
    Turns(int atOnce, long patienceMillis) {
        this.free = new Semaphore(atOnce, true);
        this.patienceMillis = patienceMillis;
    }

    /**
     * Does work when it is its turn.
     *
     * @throws ProblemException {@code unavailable} when that takes too long
     */
    <T> T take(Supplier<T> work) {
        if (!isFree()) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "Many rulebooks are being looked at; try again in a few seconds.");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
