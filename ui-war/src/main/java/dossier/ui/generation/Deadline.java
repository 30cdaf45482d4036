package dossier.ui.generation;

import java.time.Duration;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/**
 * Keeps the answer to a person below five seconds unless it is set otherwise: no step of a dossier begins later than
 * {@code dossier.calls.deadline}, two seconds, and the timeouts of every step (a lost connection, one more try, the answer) add
 * up to three seconds at most.
 */
final class Deadline {

    private final long last;

    /** @param latestBegin how long from now the last step may begin */
    Deadline(Duration latestBegin) {
        this.last = System.nanoTime() + latestBegin.toNanos();
    }

    /**
     * Called before a step.
     *
     * @throws ProblemException {@code unavailable} when it is too late to begin one
     */
    void beginStep() {
        if (System.nanoTime() > last) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "The services are too slow just now; nothing was stored. Try again in a moment.");
        }
    }
}
