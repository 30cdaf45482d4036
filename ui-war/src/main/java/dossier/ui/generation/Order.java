package dossier.ui.generation;

import dossier.ui.collections.Versions;
import dossier.ui.rulebooks.RulebookVersion;

/**
 * A valid order for a dossier; {@link OrderReader} makes it from what people write.
 *
 * @param rulebook what to generate by
 * @param collections the versions of its collections to draw from
 * @param seed what makes the dossier repeatable, 1 to 200 characters
 */
public record Order(RulebookVersion rulebook, Versions collections, String seed) {}
