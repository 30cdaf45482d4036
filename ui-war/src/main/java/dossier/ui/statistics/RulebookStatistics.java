package dossier.ui.statistics;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What a version of a rulebook has made, compared with its odds.
 *
 * @param rulebook name
 * @param version from 1
 * @param dossiers how many were made, deleted ones too
 * @param outputs each compared with its odds, in the order of the rulebook, the text at the end; empty until the first
 *     dossier of the version is counted
 */
@JsonbPropertyOrder({"rulebook", "version", "dossiers", "outputs"})
public record RulebookStatistics(String rulebook, int version, long dossiers, List<OutputStatistics> outputs) {}
