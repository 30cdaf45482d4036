package dossier.ui.exports;

import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.Action;
import dossier.ui.actions.ActionFilter;
import dossier.ui.actions.Actions;
import dossier.ui.batches.BatchState;
import dossier.ui.batches.BatchView;
import dossier.ui.batches.Batches;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.requests.PathNumber;
import dossier.ui.rulebooks.Versions;

/** What can be exported. */
@ApplicationScoped
class Exports {

    private static final LongConsumer ANY = written -> {};

    @Inject
    private Dossiers dossiers;

    @Inject
    private Batches batches;

    @Inject
    private Versions versions;

    @Inject
    private Actions actions;

    /** The dossiers of the history that fit a filter, newest first. What is stored meanwhile is left out. */
    Content<Dossier> history(DossierFilter filter) {
        return new Content<>(
                "dossiers", HistoryShape.shape(), () -> new HistoryPages(dossiers, filter), null, null, ANY);
    }

    /** The entries of the action log that fit a filter, newest first. */
    Content<Action> log(ActionFilter filter) {
        return new Content<>("log", ActionShape.shape(), () -> new ActionPages(actions, filter), null, null, ANY);
    }

    /**
     * The dossiers of a batch by their index. One that is done gives the same rows each time, however many workers made it.
     *
     * @throws ProblemException {@code not-found}, or {@code conflict} when it is being deleted
     */
    Content<Dossier> batch(String number) {
        var batch = existing(number);
        var document = versions.find(batch.rulebook(), Integer.toString(batch.version()))
                .getDocument();
        return batch.state() == BatchState.DONE ? done(batch, document) : unfinished(batch, document);
    }

    /** Single dossiers may have been deleted since it was done, and those who are left decide what its file is. */
    private Content<Dossier> done(BatchView batch, String document) {
        var left = dossiers.countOfBatch(batch.number(), batch.count());
        return new Content<>(
                name(batch),
                BatchShape.of(document),
                () -> new BatchPages(dossiers, batch.number(), batch.count()),
                left,
                "%s %d %d %s".formatted(batch.hash(), batch.count(), left, batch.seed()),
                written -> checkAll(batch, left, written));
    }

    private Content<Dossier> unfinished(BatchView batch, String document) {
        return new Content<>(
                name(batch) + "-unfinished",
                BatchShape.of(document),
                () -> new BatchPages(dossiers, batch.number(), batch.count()),
                batch.made(),
                null,
                written -> existing(Long.toString(batch.number())));
    }

    private static String name(BatchView batch) {
        return "%s-batch-%d".formatted(batch.rulebook(), batch.number());
    }

    private static void checkAll(BatchView batch, long left, long written) {
        if (written != left) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "There were %,d dossiers of batch %d when the export began, and %,d until it ended."
                            .formatted(left, batch.number(), written));
        }
    }

    private BatchView existing(String number) {
        var batch = PathNumber.parse(number).flatMap(batches::find).orElseThrow(() -> Batches.missing(number));
        if (batch.state() == BatchState.DELETING) {
            throw new ProblemException(ProblemType.CONFLICT, "The batch %s is being deleted.".formatted(number));
        }
        return batch;
    }
}
