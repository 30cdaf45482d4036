package dossier.ui.statistics;

import java.util.Comparator;

/**
 * What dossiers are counted by. In the order of the primary key, so that all who count lock rows in the same order.
 *
 * @param field {@link #HOUR}, or an output by its place in the odds, from 1
 * @param value the hour (since 1970), or the place of the value in the odds, or {@link #UNLISTED}
 */
record Cell(int field, int value) implements Comparable<Cell> {

    /** The field that says when. */
    static final int HOUR = 0;

    /** The value of all that the odds do not list. */
    static final int UNLISTED = -1;

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::field).thenComparingInt(Cell::value);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
