package dossier.ui.backups;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.queues.Crews;
import dossier.ui.schema.WorkBegins;

/** The workers of this replica, and its clock for the schedule. A replica without workers only takes orders. */
@ApplicationScoped
class BackupWorkers {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    @Inject
    private Crews crews;

    @Inject
    private BackupWorker worker;

    @Inject
    private Schedule schedule;

    @Inject
    @ConfigProperty(name = "dossier.backups.workers")
    private int count;

    void start(@Observes WorkBegins event) {
        crews.start(count, worker::work);
        if (count > 0) {
            crews.repeat(schedule::look, BETWEEN_LOOKS);
        }
    }
}
