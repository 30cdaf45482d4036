package dossier.exchange.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dossier.contracts.problems.Violation;
import dossier.exchange.problems.Refusal;

/** Reads a column of weights. */
final class Weights {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,9})? ?%?|[.,][0-9]{1,9}");
    private static final int MOST_VIOLATIONS = 100;

    private Weights() {}

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** The weights of all lines as whole numbers in the same proportion, or all that is wrong with them. */
    static List<BigInteger> of(List<CsvLine> lines, int column) {
        var weights = new ArrayList<BigDecimal>();
        var violations = new ArrayList<Violation>();
        for (var line : lines) {
            var cell = line.cell(column);
            if (isNumber(cell) && number(cell).signum() > 0) {
                weights.add(number(cell));
            } else if (violations.size() < MOST_VIOLATIONS) {
                violations.add(violation(line, column, cell));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.of(violations);
        }
        var scale = weights.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        return weights.stream()
                .map(weight -> weight.scaleByPowerOfTen(scale).toBigIntegerExact())
                .toList();
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.replace(',', '.').replaceAll("[ %]", ""));
    }

    private static Violation violation(CsvLine line, int column, String cell) {
        return new Violation(
                "line %d, column %d".formatted(line.number(), column + 1),
                cell,
                "Line %d, column %d: a weight must be a number above 0, such as 3 or 0.5, not \"%s\"."
                        .formatted(line.number(), column + 1, Violation.shortened(cell)),
                line.number(),
                null);
    }
}
