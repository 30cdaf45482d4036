package dossier.ui.backups;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Waits for the end of a backup, wherever it is made. */
@ApplicationScoped
class Patience {

    private static final int MILLISECONDS = 200;

    @Inject
    private Backups backups;

    @Inject
    @ConfigProperty(name = "dossier.backups.patience")
    private Duration most;

    /** The backup when it is over, or as it is when nobody should wait any longer. */
    JobView await(long number) {
        var end = Instant.now().plus(most);
        var job = look(number);
        while (job.state() == JobState.RUNNING && Instant.now().isBefore(end) && pause()) {
            job = look(number);
        }
        return job;
    }

    private JobView look(long number) {
        return backups.find(number).orElseThrow(() -> Backups.missing(Long.toString(number)));
    }

    private static boolean pause() {
        try {
            Thread.sleep(MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
