package dossier.contracts.documents;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An order to compare the odds of two documents.
 *
 * @param before a rulebook as it was written
 * @param after another one, such as its next version
 */
@JsonbPropertyOrder({"before", "after"})
public record ComparisonOrder(String before, String after) {}
