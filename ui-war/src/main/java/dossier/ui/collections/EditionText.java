package dossier.ui.collections;

/**
 * What the services are given to draw by: a rulebook as it was written, or an {@linkplain dossier.rulebooks.book.Edition edition}
 * of it when it draws from collections.
 *
 * @param hash content hash of the document
 * @param document the text
 */
public record EditionText(String hash, String document) {}
