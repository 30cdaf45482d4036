package dossier.exchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a table.
 *
 * @param columns what they are called
 * @param weight which of them holds weights; -1 for none
 * @param named whether the first line says so, and holds no values
 */
record Head(List<String> columns, int weight, boolean named) {

    private static final Set<String> WEIGHTS = Set.of("weight", "weights");
    private static final Set<String> VALUES =
            Set.of("value", "values", "text", "word", "name", "entry", "item", "result");

    Head {
        columns = List.copyOf(columns);
    }

    /** What the first line tells, and where it does not, what the others do. */
    static Head of(CsvLine first, List<CsvLine> lines) {
        var width = lines.stream().mapToInt(line -> line.cells().size()).max().orElseThrow();
        var named = isHead(first, lines, width);
        var columns = IntStream.range(0, width)
                .mapToObj(column -> name(first, column, named))
                .toList();
        return new Head(columns, weight(columns, lines, width, named), named);
    }

    private static boolean isHead(CsvLine first, List<CsvLine> lines, int width) {
        var cells = first.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        if (cells.stream().anyMatch(WEIGHTS::contains) || VALUES.contains(cells.get(0)) && lines.size() > 1) {
            return true;
        }
        var rest = lines.subList(1, lines.size());
        return width == 2 && !Weights.isNumber(first.cell(1)) && !rest.isEmpty() && isNumeric(rest, 1)
                || width > 2
                        && !rest.isEmpty()
                        && cells.stream().noneMatch(cell -> cell.isEmpty() || Weights.isNumber(cell));
    }

    private static int weight(List<String> columns, List<CsvLine> lines, int width, boolean named) {
        for (var column = 0; named && column < width; column++) {
            if (WEIGHTS.contains(columns.get(column).toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return width == 2 && isNumeric(lines.subList(named ? 1 : 0, lines.size()), 1) ? 1 : -1;
    }

    private static boolean isNumeric(List<CsvLine> lines, int column) {
        return lines.stream()
                                .filter(line -> Weights.isNumber(line.cell(column)))
                                .count()
                        * 2
                > lines.size();
    }

    private static String name(CsvLine first, int column, boolean named) {
        var otherwise = column == 0 ? "value" : "column " + (column + 1);
        return named && !first.cell(column).isBlank() ? first.cell(column) : otherwise;
    }
}
