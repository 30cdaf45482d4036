package dossier.exchange.csv;

import java.util.List;

/**
 * A line of a table.
 *
 * @param number of its first line in the file, from 1
 * @param cells what stands in it, from the left
 */
record CsvLine(int number, List<String> cells) {

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** What stands in a column; empty when the line is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
