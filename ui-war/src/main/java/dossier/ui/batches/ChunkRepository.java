package dossier.ui.batches;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import dossier.ui.queues.LeasedRows;
import dossier.ui.queues.RowClaim;

/** Chunks in the database. */
@ApplicationScoped
class ChunkRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Cuts a batch into chunks. */
    void add(long batch, int dossiers, int most) {
        ChunkInsert.run(entities.unwrap(Connection.class), batch, dossiers, most);
    }

    /** The batch that waits longest for its turn: so a small one is never stuck behind a huge one. */
    Optional<Long> nextBatch() {
        return select("""
                SELECT number FROM batch
                WHERE state IN ('RUNNING', 'DELETING')
                  AND EXISTS (SELECT 1 FROM chunk WHERE batch_number = batch.number AND %s)
                ORDER BY (SELECT MAX(claimed_at) FROM chunk WHERE batch_number = batch.number), number
                LIMIT 1
                """.formatted(LeasedRows.FREE)).stream().findFirst().map(number -> ((Number) number).longValue());
    }

    /** The next free chunk of a batch: first index, size and tries; others are not waited for. */
    Optional<Object[]> next(long batch) {
        return select("""
                SELECT first_idx, size, tries FROM chunk
                WHERE batch_number = ? AND %s
                ORDER BY first_idx LIMIT 1 FOR UPDATE SKIP LOCKED
                """.formatted(LeasedRows.FREE), batch).stream()
                .findFirst()
                .map(Object[].class::cast);
    }

    void claim(RowClaim chunk, Duration lease) {
        rows().claim(chunk, lease);
    }

    /** Keeps a chunk for longer; false when it is in other hands. */
    boolean renew(Chunk chunk, Duration lease) {
        return rows().renew(chunk.claim(), lease);
    }

    /** Marks a chunk as done; false when it is in other hands. */
    boolean done(Chunk chunk) {
        return rows().done(chunk.claim());
    }

    /** Takes a chunk away that is being deleted; false when it is in other hands. */
    boolean takeAway(Chunk chunk) {
        return change(
                "DELETE FROM chunk" + rows().mine(), chunk.claim().parameters().toArray());
    }

    /** Gives a chunk back, to be tried again after a while. */
    void giveBack(Chunk chunk, Duration pause, String trouble) {
        rows().giveBack(chunk.claim(), pause, trouble);
    }

    /** Forgets what was in the way of a batch. */
    void forget(long batch) {
        change("UPDATE chunk SET trouble = NULL WHERE batch_number = ? AND done_at IS NULL", batch);
    }

    /** Forgets what went wrong, so that everything is tried at once and as a whole. */
    void refresh(long batch) {
        change(
                "UPDATE chunk SET claim = NULL, leased_until = NULL, tries = 0, trouble = NULL"
                        + " WHERE batch_number = ? AND done_at IS NULL",
                batch);
    }

    /** Leaves only what has dossiers, as something to be done again: to delete them. Whoever is at the rest has lost it. */
    void reopen(long batch) {
        change("DELETE FROM chunk WHERE batch_number = ? AND done_at IS NULL", batch);
        change("UPDATE chunk SET done_at = NULL WHERE batch_number = ?", batch);
    }

    private LeasedRows rows() {
        return new LeasedRows(entities::createNativeQuery, "chunk", List.of("batch_number", "first_idx"));
    }

    private boolean change(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate() > 0;
    }

    private List<?> select(String sql, Object... parameters) {
        return query(sql, parameters).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
