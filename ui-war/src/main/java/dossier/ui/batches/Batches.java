package dossier.ui.batches;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** What people do to batches, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Batches {

    @Inject
    private BatchRepository repository;

    @Inject
    private ChunkRepository chunks;

    @Inject
    private ProgressRepository progress;

    @Inject
    private Intake intake;

    @Inject
    private Visitor visitor;

    @Inject
    private ActionLog log;

    /**
     * Queues a batch. The same order with the same idempotency key gives the batch that is there already.
     *
     * @throws ProblemException {@code limit-reached}, or {@code conflict} when the key was used for another order
     */
    public BatchView order(BatchOrder order) {
        return order(order, visitor.name());
    }

    BatchView order(BatchOrder order, String who) {
        return view(intake.take(order, who));
    }

    /** The batch with this number; empty when there is none, or no longer. */
    public Optional<BatchView> find(long number) {
        return repository.find(number).map(this::view);
    }

    /** Newest first, those with a number below the given one. */
    public List<BatchView> before(long number, int limit) {
        return views(repository.before(number, limit));
    }

    /** Those with the given numbers that are there, newest first. */
    public List<BatchView> find(List<Long> numbers) {
        return views(repository.find(numbers));
    }

    private List<BatchView> views(List<Batch> found) {
        var known = progress.of(found.stream().map(Batch::getNumber).toList());
        return found.stream()
                .map(batch -> BatchView.of(batch, known.getOrDefault(batch.getNumber(), Progress.NONE)))
                .toList();
    }

    /**
     * Stops a batch; what is made stays, and when this returns nothing more is stored.
     *
     * @throws ProblemException {@code not-found}, or {@code conflict} when it is done or being deleted
     */
    public BatchView cancel(long number) {
        return change(number, "cancelled", batch -> {
            if (batch.getState() != BatchState.CANCELLED) {
                batch.setState(BatchState.CANCELLED);
                log.done(ActionKind.BATCH_CANCELLED, batch.label());
            }
        });
    }

    /**
     * Lets a batch go on; one that runs already goes on undisturbed.
     *
     * @throws ProblemException {@code not-found}, {@code limit-reached}, or {@code conflict} when it is done or being deleted
     */
    public BatchView resume(long number) {
        return change(number, "resumed", batch -> {
            if (batch.getState() != BatchState.RUNNING) {
                intake.takeAgain(batch);
                log.done(ActionKind.BATCH_RESUMED, batch.label());
            }
        });
    }

    /**
     * Deletes a batch with its dossiers, which takes a while for a large one; nothing more is made at once.
     *
     * @throws ProblemException {@code not-found}
     */
    public BatchView delete(long number) {
        var batch = locked(number);
        if (batch.getState() != BatchState.DELETING) {
            batch.setState(BatchState.DELETING);
            chunks.reopen(number);
            log.done(ActionKind.BATCH_DELETED, batch.label());
        }
        return view(batch);
    }

    private BatchView change(long number, String done, Consumer<Batch> change) {
        var batch = locked(number);
        if (batch.getState() == BatchState.DONE || batch.getState() == BatchState.DELETING) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The batch %d cannot be %s: it is %s."
                            .formatted(number, done, batch.getState() == BatchState.DONE ? "done" : "being deleted"));
        }
        change.accept(batch);
        return view(batch);
    }

    private Batch locked(long number) {
        return repository.lock(number).orElseThrow(() -> missing(Long.toString(number)));
    }

    private BatchView view(Batch batch) {
        return BatchView.of(batch, progress.of(batch));
    }

    /** The problem that there is no such batch. */
    public static ProblemException missing(String number) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no batch " + number + ", or no longer.");
    }
}
