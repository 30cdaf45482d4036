package dossier.ui.exports;

import java.util.List;
import java.util.function.Function;

/**
 * What an export shows of each row.
 *
 * @param <T> what each row shows
 * @param columns the cells of its row, for formats that are tables
 * @param view the object that becomes JSON, for formats that are made of objects
 */
record Shape<T>(List<Column<T>> columns, Function<T, Object> view) {

    /** Keeps a copy of the columns. */
    Shape {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
