package dossier.ui.backups;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Jobs in the database, whose clock alone counts for leases: those of the replicas may differ. */
@ApplicationScoped
class JobRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Job job) {
        entities.persist(job);
        entities.flush();
    }

    Optional<Job> find(long number) {
        return Optional.ofNullable(entities.find(Job.class, number));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Job> lock(long number) {
        return Optional.ofNullable(entities.find(Job.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Backups with a number below the given one, newest first. */
    List<Job> before(long number, JobFilter filter, int limit) {
        return entities.createQuery(
                        "SELECT j FROM Job j WHERE j.kind = :kind AND j.number < :before"
                                + " AND (:state IS NULL OR j.state = :state) AND (:source IS NULL OR j.source = :source)"
                                + " ORDER BY j.number DESC",
                        Job.class)
                .setParameter("kind", JobKind.BACKUP)
                .setParameter("before", number)
                .setParameter("state", filter.state())
                .setParameter("source", filter.source())
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was done with a backup, newest first. */
    List<Job> of(long backup, int limit) {
        return entities.createQuery(
                        "SELECT j FROM Job j WHERE j.backup.number = :backup ORDER BY j.number DESC", Job.class)
                .setParameter("backup", backup)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Newest first, those that are there. */
    List<Job> find(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT j FROM Job j WHERE j.number IN :numbers ORDER BY j.number DESC", Job.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** Complete backups of one thing in one folder that one of the given people ordered, newest first. */
    List<Job> complete(BackupOrder order, String who) {
        return entities.createQuery(
                        "SELECT j FROM Job j WHERE j.kind = :kind AND j.state = :done AND j.source = :source"
                                + " AND j.path = :path AND j.folder = :folder AND j.createdBy = :who ORDER BY j.number DESC",
                        Job.class)
                .setParameter("kind", JobKind.BACKUP)
                .setParameter("done", JobState.DONE)
                .setParameter("source", order.source())
                .setParameter("path", order.path().toString())
                .setParameter("folder", order.folder().toString())
                .setParameter("who", who)
                .getResultList();
    }

    void remove(Job backup) {
        entities.createQuery("DELETE FROM Job j WHERE j.backup = :backup")
                .setParameter("backup", backup)
                .executeUpdate();
        entities.remove(backup);
    }

    long running() {
        return entities.createQuery("SELECT COUNT(j) FROM Job j WHERE j.state = :running", Long.class)
                .setParameter("running", JobState.RUNNING)
                .getSingleResult();
    }

    /** The job that waits longest for a worker; others are not waited for. */
    Optional<Long> next() {
        return numbers("SELECT number FROM backup_job WHERE state = 'RUNNING' AND claim IS NULL"
                        + " ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED")
                .stream()
                .findFirst();
    }

    /** The jobs whose workers do not answer any more. */
    List<Long> abandoned() {
        return numbers("SELECT number FROM backup_job WHERE state = 'RUNNING' AND claim IS NOT NULL"
                + " AND leased_until < UTC_TIMESTAMP(6)");
    }

    @SuppressWarnings("unchecked")
    private List<Long> numbers(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    void claim(long number, String claim, Duration lease) {
        entities.createNativeQuery(
                        "UPDATE backup_job SET claim = ?, leased_until = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND"
                                + " WHERE number = ?")
                .setParameter(1, claim)
                .setParameter(2, micros(lease))
                .setParameter(3, number)
                .executeUpdate();
    }

    /** Keeps a job for longer; false when it is in other hands, or over. */
    boolean renew(long number, String claim, Duration lease) {
        return entities.createNativeQuery(
                                "UPDATE backup_job SET leased_until = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND"
                                        + " WHERE number = ? AND claim = ? AND state = 'RUNNING'")
                        .setParameter(1, micros(lease))
                        .setParameter(2, number)
                        .setParameter(3, claim)
                        .executeUpdate()
                == 1;
    }

    private static long micros(Duration duration) {
        return TimeUnit.MICROSECONDS.convert(duration);
    }
}
