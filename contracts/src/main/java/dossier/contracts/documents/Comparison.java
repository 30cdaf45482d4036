package dossier.contracts.documents;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.documents.Odds.Chance;

/**
 * What changes in the odds from one document to another.
 *
 * @param outputs those of either document of which a chance differs: first those of the document before, in its order
 */
@JsonbPropertyOrder({"outputs"})
public record Comparison(List<Output> outputs) {

    /**
     * What changes for one output.
     *
     * @param name of the output
     * @param exact whether both odds were counted; simulated chances differ when their intervals have nothing in common
     * @param changes at most {@value Odds#MOST_LISTED}, the largest first
     */
    @JsonbPropertyOrder({"name", "exact", "changes"})
    public record Output(String name, boolean exact, List<Change> changes) {}

    /**
     * A chance that differs. A value that one of the documents has but does not list, since it has too many, is left out.
     *
     * @param value as text; null for no outcome at all
     * @param before its chance; null when the document before has no such output
     * @param after its chance; null when the document after has no such output
     */
    @JsonbPropertyOrder({"value", "before", "after"})
    public record Change(String value, Chance before, Chance after) {}
}
