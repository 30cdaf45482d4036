package dossier.ui.batches;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;

/** Takes orders in, one at a time, in the transaction of the caller. */
@ApplicationScoped
class Intake {

    @Inject
    private BatchRepository batches;

    @Inject
    private ChunkRepository chunks;

    @Inject
    private ProgressRepository progress;

    @Inject
    private Limits limits;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.batches.chunk")
    private int chunk;

    /**
     * Queues a batch, or finds the one that the same order with the same idempotency key made.
     *
     * @throws ProblemException {@code limit-reached}, or {@code conflict} when the key was used for another order
     */
    Batch take(BatchOrder order, String who) {
        batches.lockOrders();
        return Optional.ofNullable(order.idempotencyKey())
                .flatMap(key -> batches.find(who, key))
                .map(earlier -> same(earlier, order))
                .orElseGet(() -> queued(order, who));
    }

    /**
     * Puts a batch that was stopped back into the queue.
     *
     * @throws ProblemException {@code limit-reached}
     */
    void takeAgain(Batch batch) {
        batches.lockOrders();
        var left = batch.getSize() - progress.of(batch).made();
        limits.check(batches.running(batch.getCreatedBy()), progress.waiting() + left);
        batch.setState(BatchState.RUNNING);
        chunks.refresh(batch.getNumber());
    }

    private static Batch same(Batch earlier, BatchOrder order) {
        if (!earlier.answers(order)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The Idempotency-Key %s was used for batch %d, which was another order; take a new key."
                            .formatted(order.idempotencyKey(), earlier.getNumber()));
        }
        return earlier;
    }

    private Batch queued(BatchOrder order, String who) {
        limits.check(batches.running(who), progress.waiting() + order.count());
        var batch = new Batch(order, who);
        batches.add(batch);
        chunks.add(batch.getNumber(), batch.getSize(), chunk);
        log.done(who, ActionKind.BATCH_ORDERED, batch.label());
        return batch;
    }
}
