package dossier.exchange.markup;

/**
 * A piece of a text.
 *
 * @param text stands for itself; for a roll, as it was written
 * @param formula what is rolled in its place; null for a piece that stands for itself
 */
public record Piece(String text, String formula) {

    /** Whether something is rolled in its place. */
    public boolean isRoll() {
        return formula != null;
    }
}
