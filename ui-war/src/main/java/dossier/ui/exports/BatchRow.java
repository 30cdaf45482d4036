package dossier.ui.exports;

import java.util.LinkedHashMap;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierView;

/**
 * A dossier of a batch in JSON. Number and time of making are left out: they depend on the worker that came first, and an
 * export does not.
 *
 * @param index its place in the batch, from 0
 * @param seed the seed of the batch
 * @param rulebook name of the rulebook
 * @param version of the rulebook, from 1
 * @param draws what was drawn
 * @param outcome the fields that follow from the draws
 * @param text the outcome as a sentence
 */
@JsonbPropertyOrder({"index", "seed", "rulebook", "version", "draws", "outcome", "text"})
public record BatchRow(
        long index,
        String seed,
        String rulebook,
        int version,
        DossierView.Draws draws,
        LinkedHashMap<String, String> outcome,
        String text) {

    static BatchRow of(Dossier dossier) {
        return new BatchRow(
                dossier.getIndex(),
                dossier.getSeed(),
                dossier.getRulebook().getName(),
                dossier.getRulebook().getVersion(),
                new DossierView.Draws(dossier.getDrawsOne(), dossier.getDrawsTwo()),
                dossier.getOutcome(),
                dossier.getText());
    }
}
