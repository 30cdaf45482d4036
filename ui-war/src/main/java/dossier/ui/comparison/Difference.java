package dossier.ui.comparison;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.documents.Comparison;

/**
 * What changes from one version to another.
 *
 * @param name of the rulebook
 * @param from version before
 * @param to version after
 * @param text in the unified format; empty when the texts are the same
 * @param odds every chance that differs
 */
@JsonbPropertyOrder({"name", "from", "to", "text", "odds"})
public record Difference(String name, int from, int to, String text, Comparison odds) {}
