package dossier.ui.backups;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.archives.Headway;
import dossier.ui.storage.DatabaseGuarded;

/** What workers share: jobs to do. Each call is a transaction of its own, and what it says stands in the action log, too. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Jobs {

    private static final int LONGEST_TROUBLE = 2_000;

    @Inject
    private JobRepository repository;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.backups.lease")
    private Duration lease;

    /** Takes the next job; nobody else gets it. Empty when there is none. */
    Optional<Claimed> claim() {
        return repository.next().flatMap(repository::find).map(job -> {
            var claim = UUID.randomUUID().toString();
            repository.claim(job.number(), claim, lease);
            return new Claimed(claim, job);
        });
    }

    /** Keeps a job for another lease and writes down how far it is; false when it is over. */
    boolean renew(Claimed claimed, Headway headway) {
        return mine(claimed)
                .map(job -> {
                    job.advance(headway);
                    return true;
                })
                .orElse(false);
    }

    /** Ends a backup that is complete; false when it was over before. */
    boolean made(Claimed claimed, Headway headway, Made made) {
        return mine(claimed)
                .map(job -> {
                    job.advance(headway);
                    job.succeed(made);
                    log.done(job.createdBy(), ActionKind.BACKUP, job.order().label());
                    return true;
                })
                .orElse(false);
    }

    /** Ends a verification that went well, or a restoration. */
    void done(Claimed claimed, Headway headway) {
        mine(claimed).ifPresent(job -> {
            job.advance(headway);
            job.end(JobState.DONE, null);
            // Whatever restores has verified, too.
            job.backup().judge(true);
            log.done(job.createdBy(), job.action(), job.label());
        });
    }

    /** Ends a job that cannot be done, and tells people why. */
    void fail(Claimed claimed, String why) {
        mine(claimed).ifPresent(job -> fail(job, why));
    }

    /** The same, because the archive is not what it was. */
    void refuse(Claimed claimed, String why) {
        mine(claimed).ifPresent(job -> {
            job.backup().judge(false);
            fail(job, why);
        });
    }

    private void fail(Job job, String why) {
        var trouble = why.substring(0, Math.min(why.length(), LONGEST_TROUBLE));
        job.end(JobState.FAILED, trouble);
        log.ended(job.createdBy(), job.action(), job.label(), trouble);
    }

    /** The jobs whose workers do not answer any more, which end by this. */
    List<Job> abandoned() {
        return repository.abandoned().stream()
                .map(repository::lock)
                .flatMap(Optional::stream)
                .filter(job -> job.state() == JobState.RUNNING)
                .peek(job -> fail(job, "The server that did it ended, or did not answer for too long."))
                .toList();
    }

    /** Renewing it locks its row until this transaction ends. */
    private Optional<Job> mine(Claimed claimed) {
        return repository.renew(claimed.job().number(), claimed.claim(), lease)
                ? repository.find(claimed.job().number())
                : Optional.empty();
    }
}
