package dossier.ui.snapshots;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dossier.ui.archives.Digest;
import dossier.ui.archives.Headway;
import dossier.ui.archives.Line;

/**
 * A table of the schema that a connection is in.
 *
 * @param name as it is
 * @param columns those that have values of their own, in order
 */
record Table(String name, List<Column> columns) {

    /** Rows that come over the wire at a time; all of them would not fit into memory. */
    private static final int ROWS_AT_A_TIME = 500;

    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name";
    private static final String COLUMNS = "SELECT column_name, data_type FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position";
    private static final String KEY = "SELECT column_name FROM information_schema.statistics"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND index_name = 'PRIMARY' ORDER BY seq_in_index";

    /** What is to be done with each row, written as a tuple of SQL. */
    @FunctionalInterface
    interface Rows<E extends Exception> {
        void row(String tuple) throws E;
    }

    /** All tables, by name. */
    static List<Table> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : names(connection)) {
            tables.add(new Table(name, columns(connection, name)));
        }
        return tables;
    }

    static List<String> names(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(TABLES)) {
            return texts(rows);
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            var columns = new ArrayList<Column>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
            }
            return columns;
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        var texts = new ArrayList<String>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }

    /** The statement that makes it, in one line. */
    String definition(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("SHOW CREATE TABLE " + Column.quoted(name))) {
            rows.next();
            return rows.getString(2).replace('\n', ' ');
        }
    }

    /** What an insert begins with. */
    String insertion() {
        return "INSERT INTO %s (%s) VALUES "
                .formatted(
                        Column.quoted(name),
                        columns.stream()
                                .map(column -> Column.quoted(column.name()))
                                .collect(Collectors.joining(",")));
    }

    /**
     * Goes through all rows in the order of the primary key.
     *
     * @return how many there are, and the checksum of all tuples
     */
    <E extends Exception> Line read(Connection connection, Headway headway, Rows<E> each) throws SQLException, E {
        var digest = Digest.begin();
        var count = 0L;
        try (var query = connection.createStatement()) {
            query.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = query.executeQuery(selection(connection))) {
                while (rows.next()) {
                    headway.goOn();
                    var tuple = tuple(rows);
                    digest.update((tuple + "\n").getBytes(StandardCharsets.UTF_8));
                    each.row(tuple);
                    count++;
                }
            }
        }
        return Line.table(name, count, Digest.end(digest));
    }

    private String selection(Connection connection) throws SQLException {
        var selected = columns.stream().map(Column::selected).collect(Collectors.joining(","));
        var key = key(connection).stream().map(Column::quoted).collect(Collectors.joining(","));
        return "SELECT %s FROM %s%s".formatted(selected, Column.quoted(name), key.isEmpty() ? "" : " ORDER BY " + key);
    }

    private List<String> key(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(KEY)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return texts(rows);
            }
        }
    }

    private String tuple(ResultSet rows) throws SQLException {
        var tuple = new StringBuilder("(");
        for (var i = 0; i < columns.size(); i++) {
            columns.get(i).append(tuple, rows.getString(i + 1));
            tuple.append(i == columns.size() - 1 ? ')' : ',');
        }
        return tuple.toString();
    }
}
