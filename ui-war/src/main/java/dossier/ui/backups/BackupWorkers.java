package dossier.ui.backups;

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

/** The workers of this replica, and its clock for the schedule. A replica without workers only takes orders. */
@ApplicationScoped
class BackupWorkers {

    private static final Logger LOG = Logger.getLogger(BackupWorkers.class.getName());
    private static final int PAUSE_MILLISECONDS = 500;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 30_000;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private BackupWorker worker;

    @Inject
    private Schedule schedule;

    @Inject
    @ConfigProperty(name = "dossier.backups.workers")
    private int count;

    private volatile boolean stopped;

    void start(@Observes SchemaMigrated event) {
        for (var i = 0; i < count; i++) {
            repeat(this::work, PAUSE_MILLISECONDS);
        }
        if (count > 0) {
            repeat(schedule::look, MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    /** Whatever goes wrong, it comes back: an exception would end the repetitions. */
    private void repeat(Runnable task, int pause) {
        Runnable undeterred = () -> {
            try {
                task.run();
            } catch (ProblemException e) {
                LOG.log(Level.FINE, "Backups rest: {0}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Backups go on in a moment: " + e.getMessage());
            }
        };
        scheduler.scheduleWithFixedDelay(undeterred, PAUSE_MILLISECONDS, pause, TimeUnit.MILLISECONDS);
    }

    private void work() {
        while (!stopped && worker.work()) {
            // the next one
        }
    }
}
