package dossier.rulebooks.draws;

/**
 * Whole numbers, each equally likely.
 *
 * @param from the smallest
 * @param to the largest, not below {@code from}
 */
public record Integers(long from, long to) implements Space {

    @Override
    public long size() {
        return to - from + 1;
    }

    @Override
    public String value(long index) {
        return Long.toString(from + index);
    }
}
