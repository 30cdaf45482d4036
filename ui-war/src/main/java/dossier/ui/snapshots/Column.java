package dossier.ui.snapshots;

import java.util.Set;

/**
 * A column of a table.
 *
 * @param name as it is
 * @param type {@code information_schema.columns.data_type}
 */
record Column(String name, String type) {

    private static final Set<String> NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit", "geometry");
    private static final Set<String> TIMES = Set.of("date", "time", "datetime", "timestamp");

    /** What to select, so that a value comes as text that loses nothing. */
    String selected() {
        if (BYTES.contains(type)) {
            return "HEX(%s)".formatted(quoted(name));
        }
        return TIMES.contains(type) ? "CAST(%s AS CHAR)".formatted(quoted(name)) : quoted(name);
    }

    /** Appends a value as statements write it. */
    void append(StringBuilder sql, String value) {
        if (value == null) {
            sql.append("NULL");
        } else if (NUMBERS.contains(type)) {
            sql.append(value);
        } else if (BYTES.contains(type)) {
            sql.append("x'").append(value).append('\'');
        } else {
            appendText(sql, value);
        }
    }

    /** In one line, so that whoever reads statements line by line can. */
    private static void appendText(StringBuilder sql, String value) {
        sql.append('\'');
        for (var i = 0; i < value.length(); i++) {
            var sign = value.charAt(i);
            switch (sign) {
                case '\0' -> sql.append("\\0");
                case '\n' -> sql.append("\\n");
                case '\r' -> sql.append("\\r");
                case '\u001a' -> sql.append("\\Z");
                case '\\' -> sql.append("\\\\");
                case '\'' -> sql.append("\\'");
                default -> sql.append(sign);
            }
        }
        sql.append('\'');
    }

    /** A name as statements write it. */
    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
