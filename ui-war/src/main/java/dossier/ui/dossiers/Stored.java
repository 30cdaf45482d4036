package dossier.ui.dossiers;

import java.util.LinkedHashMap;
import java.util.List;

import dossier.ui.rulebooks.RulebookVersion;

/**
 * Fired in the transaction that stores dossiers: what an observer writes stands or falls with them.
 *
 * @param rulebook what they were made by
 * @param outcomes the fields of each, at least one
 */
public record Stored(RulebookVersion rulebook, List<LinkedHashMap<String, String>> outcomes) {}
