package dossier.ui.dossiers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A dossier as the API shows it.
 *
 * @param number rises in the order of storing, from 1
 * @param rulebook name of the rulebook
 * @param version of the rulebook, from 1
 * @param hash content hash of that version
 * @param collections the version of each collection that it was drawn from, by name; null for none
 * @param seed what makes it repeatable
 * @param index its place among the dossiers of the same seed, from 0
 * @param batch number of the batch that it is a part of; null when it was ordered alone
 * @param draws what was drawn
 * @param outcome the fields that follow from the draws
 * @param text the outcome as a sentence
 * @param createdAt when it was made, in UTC
 */
@JsonbPropertyOrder({
    "number",
    "rulebook",
    "version",
    "hash",
    "collections",
    "seed",
    "index",
    "batch",
    "draws",
    "outcome",
    "text",
    "createdAt"
})
public record DossierView(
        long number,
        String rulebook,
        int version,
        String hash,
        Map<String, Integer> collections,
        String seed,
        long index,
        Long batch,
        Draws draws,
        LinkedHashMap<String, String> outcome,
        String text,
        Instant createdAt) {

    /**
     * What was drawn.
     *
     * @param one by generator one
     * @param two by generator two
     */
    public record Draws(LinkedHashMap<String, List<String>> one, LinkedHashMap<String, List<String>> two) {}

    /** Shows a stored dossier. */
    public static DossierView of(Dossier dossier) {
        var book = dossier.getRulebook();
        return new DossierView(
                dossier.getNumber(),
                book.getName(),
                book.getVersion(),
                book.getHash(),
                dossier.getCollections().isNone()
                        ? null
                        : dossier.getCollections().byCollection(),
                dossier.getSeed(),
                dossier.getIndex(),
                dossier.getBatch(),
                new Draws(dossier.getDrawsOne(), dossier.getDrawsTwo()),
                dossier.getOutcome(),
                dossier.getText(),
                dossier.getCreatedAt());
    }
}
