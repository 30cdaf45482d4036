package dossier.ui.collections;

import java.time.Instant;
import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A feed as pages and the API show it.
 *
 * @param number rises in the order of feeding, from 1
 * @param collection name of the collection
 * @param state whether something of it still waits
 * @param received how many lines
 * @param waiting how many of them wait to be applied
 * @param stored how many became entries
 * @param duplicates how many were there already and were ignored
 * @param refused how many were not stored because something is wrong with them
 * @param refusals the first {@value #MOST_REFUSALS} of these, with reasons
 * @param trouble why it does not go on; null when nothing is in its way
 * @param createdAt when it was fed, in UTC
 * @param createdBy who fed it
 * @param finishedAt when its last line was applied; null until then
 */
@JsonbPropertyOrder({
    "number",
    "collection",
    "state",
    "received",
    "waiting",
    "stored",
    "duplicates",
    "refused",
    "refusals",
    "trouble",
    "createdAt",
    "createdBy",
    "finishedAt"
})
public record FeedView(
        long number,
        String collection,
        FeedState state,
        int received,
        int waiting,
        int stored,
        int duplicates,
        int refused,
        List<Refusal> refusals,
        String trouble,
        Instant createdAt,
        String createdBy,
        Instant finishedAt) {

    /** The most refusals that are shown. */
    public static final int MOST_REFUSALS = 100;

    static FeedView of(Feed feed, FeedProgress progress) {
        var done = progress.waiting() == 0;
        return new FeedView(
                feed.number(),
                feed.collection().getName(),
                done ? FeedState.DONE : FeedState.WAITING,
                feed.received(),
                progress.waiting(),
                progress.stored(),
                progress.duplicates(),
                progress.refused(),
                progress.refusals(),
                progress.trouble(),
                feed.createdAt(),
                feed.createdBy(),
                done ? progress.lastDoneAt() : null);
    }
}
