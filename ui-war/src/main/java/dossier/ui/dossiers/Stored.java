package dossier.ui.dossiers;

import java.util.List;

import dossier.ui.rulebooks.RulebookVersion;

/**
 * Fired in the transaction that stores dossiers: what an observer writes stands or falls with them.
 *
 * @param rulebook what they were made by
 * @param dossiers themselves, at least one
 */
public record Stored(RulebookVersion rulebook, List<Dossier> dossiers) {}
