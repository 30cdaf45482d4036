package dossier.ui.batches;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.ui.schema.SchemaMigrated;

/** The workers of this replica. Each does what there is to do, then looks again twice a second. */
@ApplicationScoped
class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());
    private static final int PAUSE_MILLISECONDS = 500;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Worker worker;

    @Inject
    @ConfigProperty(name = "dossier.batches.workers")
    private int count;

    private volatile boolean stopped;

    void start(@Observes SchemaMigrated event) {
        for (var i = 0; i < count; i++) {
            scheduler.scheduleWithFixedDelay(this::work, PAUSE_MILLISECONDS, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    /** Whatever goes wrong, the worker comes back: an exception would end its schedule. */
    private void work() {
        try {
            while (!stopped && worker.work()) {
                // the next one
            }
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "A worker rests: {0}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A worker failed and goes on in a moment: " + e.getMessage());
        }
    }
}
