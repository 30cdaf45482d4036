package dossier.ui.batches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.queues.LostClaimException;
import dossier.ui.queues.RowClaim;
import dossier.ui.storage.DatabaseGuarded;

/**
 * What workers share: chunks to do. Each call is a transaction of its own, and the batch is always locked before its chunks,
 * so nobody waits in a circle.
 */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Queue {

    @Inject
    private BatchRepository batches;

    @Inject
    private ChunkRepository chunks;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.batches.lease")
    private Duration lease;

    /** Takes the next chunk; for the time of a lease nobody else does. Empty when there is nothing to do. */
    Optional<Chunk> claim() {
        return chunks.nextBatch()
                .flatMap(batches::find)
                .flatMap(batch -> chunks.next(batch.getNumber())
                        .map(row -> claim(batch, ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), row[2])));
    }

    private Chunk claim(Batch batch, int first, int size, Object tries) {
        var claim = RowClaim.fresh(batch.getNumber(), first);
        chunks.claim(claim, lease);
        return new Chunk(
                batch.getNumber(),
                first,
                size,
                ((Number) tries).intValue(),
                claim,
                batch.order(),
                batch.getState() == BatchState.DELETING);
    }

    /** Keeps a chunk for another lease. */
    boolean renew(Chunk chunk) {
        return chunks.renew(chunk, lease);
    }

    /**
     * Stores the dossiers of a chunk and marks it as done, both or neither.
     *
     * @throws LostClaimException when it is in other hands by now, or its batch was stopped
     */
    void store(Chunk chunk, List<Dossier> made) {
        if (!batches.isStill(chunk.batch(), BatchState.RUNNING) || !chunks.done(chunk)) {
            throw new LostClaimException();
        }
        dossiers.storeAll(made);
    }

    /**
     * Deletes the dossiers of a chunk and the chunk.
     *
     * @throws LostClaimException when it is in other hands by now
     */
    void delete(Chunk chunk) {
        if (!batches.isStill(chunk.batch(), BatchState.DELETING) || !chunks.takeAway(chunk)) {
            throw new LostClaimException();
        }
        dossiers.deleteAll(chunk.batch(), chunk.first(), chunk.size());
    }

    /** Lets others try later what could not be done now, and tells people why, unless there is worse to tell. */
    void giveBack(Chunk chunk, Duration pause, String trouble) {
        chunks.giveBack(chunk, pause, batches.isStill(chunk.batch(), BatchState.FAILED) ? null : trouble);
    }

    /** Stops a batch that cannot be made, and tells people why; what was in its way before does not matter any more. */
    void fail(Chunk chunk, String trouble) {
        batches.lock(chunk.batch())
                .filter(batch -> batch.getState() == BatchState.RUNNING)
                .ifPresent(batch -> {
                    batch.setState(BatchState.FAILED);
                    log.ended(batch.getCreatedBy(), ActionKind.BATCH_FAILED, batch.label(), trouble);
                });
        chunks.forget(chunk.batch());
        chunks.giveBack(chunk, Duration.ZERO, trouble);
    }

    /**
     * Ends the batches that have nothing left to do, whoever did their last chunks. It looks before it locks: whoever stores
     * holds the row of his batch, and nobody should wait for him after each chunk.
     */
    void finishAll() {
        batches.withoutOpenChunks().forEach(batch -> {
            batches.finish(batch);
            batches.takeAway(batch);
        });
    }
}
