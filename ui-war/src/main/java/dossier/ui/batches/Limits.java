package dossier.ui.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** How much may be ordered, so that one person cannot fill the queue or the disk for all others. */
@ApplicationScoped
class Limits {

    @Inject
    @ConfigProperty(name = "dossier.batches.most")
    private int mostDossiers;

    @Inject
    @ConfigProperty(name = "dossier.batches.unfinished")
    private int mostUnfinished;

    @Inject
    @ConfigProperty(name = "dossier.batches.waiting")
    private long mostWaiting;

    /** The most dossiers of one batch. */
    int mostDossiers() {
        return mostDossiers;
    }

    /**
     * Refuses what would be too much.
     *
     * @param unfinished batches of the person that run
     * @param waiting dossiers of all batches that are still to be made, with those of the order
     * @throws ProblemException {@code limit-reached}
     */
    void check(long unfinished, long waiting) {
        if (unfinished >= mostUnfinished) {
            throw new ProblemException(
                    ProblemType.LIMIT_REACHED,
                    "You have %,d batches that are not finished, and may have %,d. Wait for one, or cancel one."
                            .formatted(unfinished, mostUnfinished));
        }
        if (waiting > mostWaiting) {
            throw new ProblemException(
                    ProblemType.LIMIT_REACHED,
                    "With this order %,d dossiers would be waiting to be made, and %,d may. Order fewer, or try again later."
                            .formatted(waiting, mostWaiting));
        }
    }
}
