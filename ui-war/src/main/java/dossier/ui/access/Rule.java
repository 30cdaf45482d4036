package dossier.ui.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the table of addresses.
 *
 * @param methods of HTTP
 * @param address the shape of the addresses that it is for
 * @param right what a person needs to be admitted
 */
record Rule(List<String> methods, Address address, Right right) {

    private static final Pattern LINE = Pattern.compile("\\| ([A-Z, ]+) \\| `(/[^`]*)` \\| `([A-Z_]+)` \\|");

    static boolean isRule(String line) {
        return LINE.matcher(line).matches();
    }

    /** Reads a row of a Markdown table: methods, address and right. */
    static Rule read(String line) {
        var row = LINE.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Rule(List.of(row.group(1).split(", ")), new Address(row.group(2)), Right.valueOf(row.group(3)));
    }
}
