package dossier.ui.backups;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.NoAccount;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** What people do to backups, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Backups {

    private static final int MOST_SHOWN = 50;

    @Inject
    private JobRepository repository;

    @Inject
    private Making making;

    @Inject
    private Targets targets;

    @Inject
    private Visitor visitor;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.backups.waiting")
    private int mostWaiting;

    /**
     * Orders a backup, which is made in the background.
     *
     * @throws ProblemException {@code limit-reached}
     */
    public JobView order(BackupOrder order) {
        return order(order, visitor.name());
    }

    JobView order(BackupOrder order, String who) {
        var job = new Job(order, who);
        add(job);
        job.nameArchive();
        return job.view();
    }

    /**
     * Orders a backup to be read again and compared with what it should be.
     *
     * @throws ProblemException {@code not-found}, {@code limit-reached}, or {@code conflict} when it is not complete
     */
    public JobView verify(long number) {
        var job = new Job(JobKind.VERIFY, complete(number), null, false, visitor.name());
        add(job);
        return job.view();
    }

    /**
     * Orders a backup to be brought back.
     *
     * @param target a folder below the root for what is restored, or a schema; null or blank for one of our choice
     * @param replace whether a folder that is there already is put aside
     * @throws ProblemException {@code not-found}, {@code limit-reached}, {@code invalid-input}, or {@code conflict} when the
     *     backup is not complete, or something is there already
     */
    public JobView restore(long number, String target, boolean replace) {
        var backup = complete(number);
        var job = new Job(
                JobKind.RESTORE,
                backup,
                targets.read(backup.order(), number, target, replace),
                replace,
                visitor.name());
        add(job);
        return job.view();
    }

    private void add(Job job) {
        if (repository.running() >= mostWaiting) {
            throw new ProblemException(
                    ProblemType.LIMIT_REACHED,
                    "%d backups, verifications and restorations run or wait, and no more than that may. Try again later."
                            .formatted(mostWaiting));
        }
        repository.add(job);
    }

    /** The backup with this number; empty when there is none, or no longer. */
    public Optional<JobView> find(long number) {
        return repository
                .find(number)
                .filter(job -> job.kind() == JobKind.BACKUP)
                .map(Job::view);
    }

    /** What was done with a backup, newest first; the last ones of many. */
    public List<JobView> jobsOf(long number) {
        return views(repository.of(number, MOST_SHOWN));
    }

    /** Backups newest first, those with a number below the given one. */
    public List<JobView> before(long number, JobFilter filter, int limit) {
        return views(repository.before(number, filter, limit));
    }

    /** Backups and other jobs with the given numbers that are there, newest first. */
    public List<JobView> find(List<Long> numbers) {
        return views(repository.find(numbers));
    }

    /** The complete backups that the schedule has ordered of one thing, newest first. */
    List<JobView> scheduled(BackupOrder order) {
        return views(repository.complete(order, NoAccount.SCHEDULE.word()));
    }

    private static List<JobView> views(List<Job> jobs) {
        return jobs.stream().map(Job::view).toList();
    }

    /**
     * Stops a backup, a verification or a restoration; it leaves nothing behind.
     *
     * @throws ProblemException {@code not-found}, or {@code conflict} when it is over
     */
    public JobView cancel(long number) {
        var job = repository.lock(number).orElseThrow(() -> missing(Long.toString(number)));
        if (job.state() != JobState.RUNNING) {
            throw conflict("%d cannot be cancelled: it is over.".formatted(number));
        }
        job.end(JobState.CANCELLED, null);
        log.done(ActionKind.BACKUP_CANCELLED, job.label());
        return job.view();
    }

    /**
     * Deletes a backup with its archive.
     *
     * @throws ProblemException {@code not-found}, or {@code conflict} while something is done with it
     */
    public void delete(long number) {
        var label = takeAway(number);
        log.done(ActionKind.BACKUP_DELETED, label);
    }

    /** Deletes a backup that the schedule has ordered, unless something is done with it. */
    void expire(long number) {
        if (repository.of(number, MOST_SHOWN).stream().noneMatch(job -> job.state() == JobState.RUNNING)) {
            log.done(NoAccount.SCHEDULE.word(), ActionKind.BACKUP_EXPIRED, takeAway(number));
        }
    }

    private String takeAway(long number) {
        var job = locked(number);
        if (job.state() == JobState.RUNNING) {
            throw conflict("The backup %d is being made; cancel it first.".formatted(number));
        }
        if (repository.of(number, MOST_SHOWN).stream().anyMatch(other -> other.state() == JobState.RUNNING)) {
            throw conflict("The backup %d is being verified or restored; cancel that first.".formatted(number));
        }
        try {
            making.unmake(job);
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "The archive cannot be deleted: %s".formatted(e.getMessage()));
        }
        repository.remove(job);
        return "%d: %s".formatted(number, job.label());
    }

    private Job complete(long number) {
        var job = locked(number);
        if (job.state() != JobState.DONE) {
            throw conflict("The backup %d is not complete.".formatted(number));
        }
        return job;
    }

    private Job locked(long number) {
        return repository
                .lock(number)
                .filter(job -> job.kind() == JobKind.BACKUP)
                .orElseThrow(() -> missing(Long.toString(number)));
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail);
    }

    /** The problem that there is no such backup. */
    public static ProblemException missing(String number) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no backup " + number + ", or no longer.");
    }
}
