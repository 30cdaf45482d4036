package dossier.ui.backups;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.archives.BrokenArchiveException;
import dossier.ui.archives.Headway;
import dossier.ui.archives.TreeArchive;
import dossier.ui.queues.Leases;

/** Does jobs, one after the other; several threads may do so at once. */
@ApplicationScoped
class BackupWorker {

    private static final Logger LOG = Logger.getLogger(BackupWorker.class.getName());

    /** How often a job tells how far it is, and hears whether it is over for others. */
    private static final Duration HEADWAY = Duration.ofSeconds(1);

    @Inject
    private Jobs jobs;

    @Inject
    private Leases leases;

    @Inject
    private Making making;

    @Inject
    private Recovery recovery;

    /** Does one job; false when there is none. */
    boolean work() {
        jobs.abandoned().forEach(this::sweep);
        var claimed = jobs.claim();
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(Claimed claimed) {
        var headway = new Headway();
        try (var kept = leases.every(HEADWAY, () -> renew(claimed, headway))) {
            work(claimed, headway);
        } catch (CancellationException e) {
            LOG.log(Level.FINE, "Job {0} was stopped", claimed.job().number());
        } catch (BrokenArchiveException e) {
            jobs.refuse(claimed, e.getMessage());
        } catch (NoSuchFileException e) {
            jobs.fail(
                    claimed,
                    BackupOrderReader.missing(claimed.job().order().path())
                            .problem()
                            .detail());
        } catch (FileSystemException e) {
            jobs.fail(claimed, "%s %s.".formatted(e.getFile(), TreeArchive.reason(e)));
        } catch (ProblemException e) {
            jobs.fail(claimed, e.problem().detail());
        } catch (IOException | SQLException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Job %d failed".formatted(claimed.job().number()));
            jobs.fail(claimed, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "Job %d failed".formatted(claimed.job().number()));
            jobs.fail(claimed, "Something went wrong on our side; the server's log has the details.");
        }
    }

    private void work(Claimed claimed, Headway headway) throws IOException, SQLException {
        var job = claimed.job();
        switch (job.kind()) {
            case BACKUP -> {
                if (!jobs.made(claimed, headway, making.make(job, headway))) {
                    making.unmake(job);
                }
            }
            case VERIFY -> {
                recovery.verify(job, headway);
                jobs.done(claimed, headway);
            }
            case RESTORE -> {
                recovery.restore(job, headway);
                jobs.done(claimed, headway);
            }
        }
    }

    private void renew(Claimed claimed, Headway headway) {
        if (!jobs.renew(claimed, headway)) {
            headway.stop();
        }
    }

    private void sweep(Job job) {
        try {
            switch (job.kind()) {
                case BACKUP -> making.sweep(job);
                case RESTORE -> recovery.sweep(job);
                case VERIFY -> {}
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "What is left of job %d cannot be taken away".formatted(job.number()));
        }
    }
}
