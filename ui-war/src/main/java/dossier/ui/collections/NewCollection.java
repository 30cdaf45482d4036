package dossier.ui.collections;

/**
 * A collection that somebody wants to have.
 *
 * @param name a small letter and up to 62 small letters, digits or dashes
 * @param settings of it
 */
public record NewCollection(String name, Settings settings) {}
