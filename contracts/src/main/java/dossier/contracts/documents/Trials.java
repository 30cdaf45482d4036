package dossier.contracts.documents;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.outcomes.Outcome;

/**
 * What a document gives.
 *
 * @param trials one for each index
 */
public record Trials(List<Trial> trials) {

    /**
     * One dossier that is not kept.
     *
     * @param values what both generators drew, by the name of the draw, in the order of the rulebook
     * @param outcome what follows; null when the rulebook gives no outcome for these values
     * @param failure why there is no outcome; null when there is one
     */
    @JsonbPropertyOrder({"values", "outcome", "failure"})
    public record Trial(LinkedHashMap<String, List<String>> values, Outcome outcome, String failure) {}
}
