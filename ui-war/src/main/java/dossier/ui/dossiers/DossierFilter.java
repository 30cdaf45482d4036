package dossier.ui.dossiers;

import java.time.Instant;
import java.util.Map;

/**
 * Which dossiers of the history: those that meet every condition.
 *
 * @param rulebook name of a rulebook; null for all
 * @param version of that rulebook, from 1; null for all
 * @param batch number of a batch; null for all dossiers, also those that were ordered alone
 * @param from made at this time or later; null for no beginning
 * @param to made before this time; null for no end
 * @param outcome fields of the outcome and the value that each must have, sign by sign; empty for any
 * @param search words that the text must have, whole and without regard to case; null for any
 */
public record DossierFilter(
        String rulebook,
        Integer version,
        Long batch,
        Instant from,
        Instant to,
        Map<String, String> outcome,
        String search) {

    /** The whole history. */
    public static DossierFilter none() {
        return new DossierFilter(null, null, null, null, null, Map.of(), null);
    }
}
