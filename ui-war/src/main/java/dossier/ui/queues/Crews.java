package dossier.ui.queues;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

import dossier.contracts.problems.ProblemException;

/** The workers of this replica. Each does what there is to do, then looks again twice a second. */
@ApplicationScoped
public class Crews {

    private static final Logger LOG = Logger.getLogger(Crews.class.getName());
    private static final int PAUSE_MILLISECONDS = 500;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile boolean stopped;

    /**
     * Sets workers to some work until this replica stops.
     *
     * @param count how many, 0 or more
     * @param work does one piece of work; false when there is none
     */
    public void start(int count, BooleanSupplier work) {
        for (var i = 0; i < count; i++) {
            scheduler.scheduleWithFixedDelay(
                    () -> doAll(work), PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    /** Whatever goes wrong, the worker comes back: an exception would end its schedule. */
    private void doAll(BooleanSupplier work) {
        try {
            while (!stopped && work.getAsBoolean()) {
                // the next one
            }
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "A worker rests: {0}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A worker failed and goes on in a moment: " + e.getMessage());
        }
    }
}
