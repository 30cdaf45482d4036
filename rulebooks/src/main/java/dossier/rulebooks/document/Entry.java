package dossier.rulebooks.document;

/**
 * One entry of a map.
 *
 * @param name the key as text, 1 to {@value Part#LONGEST_TEXT} characters that show
 * @param key the place of the key, for findings about it
 * @param value the place of the value
 */
public record Entry(String name, Part key, Part value) {}
