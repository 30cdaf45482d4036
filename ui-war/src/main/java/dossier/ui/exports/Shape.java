package dossier.ui.exports;

import java.util.List;
import java.util.function.Function;

import dossier.ui.dossiers.Dossier;

/**
 * What an export shows of each dossier.
 *
 * @param columns the cells of its row, for formats that are tables
 * @param view the object that becomes JSON, for formats that are made of objects
 */
record Shape(List<Column> columns, Function<Dossier, Object> view) {

    /** Keeps a copy of the columns. */
    Shape {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
