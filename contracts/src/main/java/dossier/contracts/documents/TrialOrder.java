package dossier.contracts.documents;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An order to try a document.
 *
 * @param document the rulebook as it was written
 * @param seed what to draw by, 1 to 200 characters
 * @param count how many dossiers, 1 to {@value #MOST}, with the indices from 0
 */
@JsonbPropertyOrder({"document", "seed", "count"})
public record TrialOrder(String document, String seed, int count) {

    /** The most dossiers of one order. */
    public static final int MOST = 100;
}
