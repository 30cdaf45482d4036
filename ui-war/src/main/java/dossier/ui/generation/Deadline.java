package dossier.ui.generation;

import java.time.Duration;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/**
 * Keeps the answer to a person below five seconds: no step of a dossier begins later than {@link #LATEST_BEGIN}, and the
 * timeouts of every step (a lost connection, one more try, the answer) add up to three seconds at most.
 */
final class Deadline {

    private static final Duration LATEST_BEGIN = Duration.ofSeconds(2);

    private final long last = System.nanoTime() + LATEST_BEGIN.toNanos();

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
