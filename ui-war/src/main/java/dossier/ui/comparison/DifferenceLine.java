package dossier.ui.comparison;

/**
 * A line of a unified difference.
 *
 * @param kind {@code added}, {@code removed}, {@code kept}, or {@code place} for where the next lines stand
 * @param sign {@code +}, {@code -} or a space; empty for a place
 * @param text the line without its sign
 */
public record DifferenceLine(String kind, String sign, String text) {

    static DifferenceLine of(String unified) {
        return switch (unified.charAt(0)) {
            case '+' -> new DifferenceLine("added", "+", unified.substring(1));
            case '-' -> new DifferenceLine("removed", "-", unified.substring(1));
            case '@' -> new DifferenceLine("place", "", unified);
            default -> new DifferenceLine("kept", " ", unified.substring(1));
        };
    }
}
