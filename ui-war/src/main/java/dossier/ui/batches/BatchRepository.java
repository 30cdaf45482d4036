package dossier.ui.batches;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Batches in the database. */
@ApplicationScoped
class BatchRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Lets nobody else order until this transaction ends. */
    void lockOrders() {
        entities.createNativeQuery("SELECT id FROM batch_counter FOR UPDATE").getResultList();
    }

    void add(Batch batch) {
        entities.persist(batch);
        entities.flush();
    }

    Optional<Batch> find(long number) {
        return Optional.ofNullable(entities.find(Batch.class, number));
    }

    /** The same, and nobody else changes it, or stores dossiers of it, until this transaction ends. */
    Optional<Batch> lock(long number) {
        return Optional.ofNullable(entities.find(Batch.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Batch> find(String who, String idempotencyKey) {
        return entities.createQuery(
                        "SELECT b FROM Batch b WHERE b.createdBy = :who AND b.idempotencyKey = :key", Batch.class)
                .setParameter("who", who)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .findFirst();
    }

    /** Newest first, those that are there. */
    List<Batch> find(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT b FROM Batch b WHERE b.number IN :numbers ORDER BY b.number DESC", Batch.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** Newest first, below a number. */
    List<Batch> before(long number, int limit) {
        return entities.createQuery(
                        "SELECT b FROM Batch b WHERE b.number < :before ORDER BY b.number DESC", Batch.class)
                .setParameter("before", number)
                .setMaxResults(limit)
                .getResultList();
    }

    long running(String who) {
        return entities.createQuery(
                        "SELECT COUNT(b) FROM Batch b WHERE b.createdBy = :who AND b.state = :running", Long.class)
                .setParameter("who", who)
                .setParameter("running", BatchState.RUNNING)
                .getSingleResult();
    }

    /** Holds the state of a batch as it is until this transaction ends; others may hold it, too. */
    boolean isStill(long number, BatchState state) {
        return entities.createNativeQuery("SELECT number FROM batch WHERE number = ? AND state = ? LOCK IN SHARE MODE")
                        .setParameter(1, number)
                        .setParameter(2, state.name())
                        .getResultList()
                        .size()
                == 1;
    }

    /** Ends a batch that has nothing left to do, if it has not. */
    void finish(long number) {
        entities.createNativeQuery("""
                        UPDATE batch SET state = 'DONE', finished_at = UTC_TIMESTAMP(6)
                        WHERE number = ? AND state = 'RUNNING'
                          AND NOT EXISTS (SELECT 1 FROM chunk WHERE batch_number = batch.number AND done_at IS NULL)
                        """).setParameter(1, number).executeUpdate();
    }

    /** Takes away a batch that is being deleted and has no chunks left. */
    void takeAway(long number) {
        entities.createNativeQuery("""
                        DELETE FROM batch
                        WHERE number = ? AND state = 'DELETING'
                          AND NOT EXISTS (SELECT 1 FROM chunk WHERE batch_number = batch.number)
                        """).setParameter(1, number).executeUpdate();
    }

    /** Batches that run or are being deleted, and have nothing left to do. Locks nothing. */
    @SuppressWarnings("unchecked")
    List<Long> withoutOpenChunks() {
        return entities.createNativeQuery("""
                        SELECT number FROM batch
                        WHERE state IN ('RUNNING', 'DELETING')
                          AND NOT EXISTS (SELECT 1 FROM chunk WHERE batch_number = batch.number AND done_at IS NULL)
                        """).getResultList();
    }
}
