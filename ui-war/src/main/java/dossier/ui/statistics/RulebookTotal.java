package dossier.ui.statistics;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What a rulebook made in a time, all versions together.
 *
 * @param rulebook name
 * @param dossiers how many, deleted ones too
 */
@JsonbPropertyOrder({"rulebook", "dossiers"})
public record RulebookTotal(String rulebook, long dossiers) {}
