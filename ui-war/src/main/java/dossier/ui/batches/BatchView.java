package dossier.ui.batches;

import java.time.Instant;
import java.util.Map;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A batch as pages and the API show it.
 *
 * @param number rises in the order of ordering, from 1
 * @param rulebook name of the rulebook
 * @param version of the rulebook, from 1
 * @param hash content hash of that version
 * @param collections the version of each collection that it is drawn from, by name; null for none
 * @param seed what makes it repeatable
 * @param count how many dossiers were ordered
 * @param state what became of it so far
 * @param made how many dossiers are stored
 * @param perSecond dossiers stored per second lately; null unless it runs
 * @param secondsLeft how long it will take at that rate; null unless it runs and a rate is known
 * @param trouble why it does not go on; null when nothing is in its way
 * @param createdAt when it was ordered, in UTC
 * @param createdBy who ordered it
 * @param finishedAt when its last dossier was stored; null until then
 */
@JsonbPropertyOrder({
    "number",
    "rulebook",
    "version",
    "hash",
    "collections",
    "seed",
    "count",
    "state",
    "made",
    "perSecond",
    "secondsLeft",
    "trouble",
    "createdAt",
    "createdBy",
    "finishedAt"
})
public record BatchView(
        long number,
        String rulebook,
        int version,
        String hash,
        Map<String, Integer> collections,
        String seed,
        int count,
        BatchState state,
        long made,
        Long perSecond,
        Long secondsLeft,
        String trouble,
        Instant createdAt,
        String createdBy,
        Instant finishedAt) {

    static BatchView of(Batch batch, Progress progress) {
        var book = batch.getRulebook();
        var runs = batch.getState() == BatchState.RUNNING;
        var rate = progress.perSecond();
        return new BatchView(
                batch.getNumber(),
                book.getName(),
                book.getVersion(),
                book.getHash(),
                batch.getCollections().isNone() ? null : batch.getCollections().byCollection(),
                batch.getSeed(),
                batch.getSize(),
                batch.getState(),
                progress.made(),
                runs ? Math.round(rate) : null,
                runs && rate > 0 ? (long) Math.ceil((batch.getSize() - progress.made()) / rate) : null,
                batch.getState() == BatchState.DONE ? null : progress.trouble(),
                batch.getCreatedAt(),
                batch.getCreatedBy(),
                batch.getFinishedAt());
    }
}
