package dossier.rulebooks.wording;

/**
 * A piece of a text with places.
 *
 * @param text what stands for itself, or what stands between the braces of a place
 * @param isPlace whether it is a place
 * @param at where it begins, in characters (Unicode code points) from the start of the text
 */
public record Piece(String text, boolean isPlace, int at) {}
