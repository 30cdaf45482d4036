package dossier.outcome.cells;

import java.util.List;

import dossier.outcome.names.Name;

/**
 * Reads the tests of a cell.
 *
 * @param <T> the values that the cell is about
 */
final class UnaryTestReader<T extends Comparable<? super T>> {

    private final Name name;
    private final CellKind<T> kind;

    UnaryTestReader(Name name, CellKind<T> kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Reads one test, or says why it is none. */
    UnaryTest<T> read(String text) {
        var written = text.strip();
        if (written.equals("*")) {
            throw wrong("The star fits every value, so it stands alone, not in a list.");
        }
        if (written.startsWith("=")) {
            throw wrong("A cell says what fits without an equals sign, so " + written + " is not one.");
        }
        var operator = Operator.beginning(written);
        if (operator.isPresent()) {
            return comparison(operator.get(), written);
        }
        var sign = Literal.rangeSign(written);
        return sign < 0 ? value(written) : range(written, sign);
    }

    private UnaryTest<T> value(String written) {
        var value = literal(written);
        return new UnaryTest<>(List.of(Interval.between(value, value)), written, "", ", which is not " + written);
    }

    private UnaryTest<T> comparison(Operator operator, String written) {
        if (operator != Operator.UNLIKE) {
            needsOrder(written);
        }
        var operand = written.substring(operator.sign().length()).strip();
        var intervals = operator.intervals(literal(operand));
        return operator == Operator.UNLIKE
                ? new UnaryTest<>(intervals, written, ", which is not " + operand, ", which this row leaves out")
                : new UnaryTest<>(intervals, written, ", which is " + written, ", which is not " + written);
    }

    private UnaryTest<T> range(String written, int sign) {
        needsOrder(written);
        var rest = written.substring(sign + 2).strip();
        if (Literal.rangeSign(rest) >= 0 || rest.startsWith(".")) {
            throw wrong(written + " has too many dots for a range.");
        }
        var low = literal(written.substring(0, sign).strip());
        var high = literal(rest);
        if (low.compareTo(high) > 0) {
            throw wrong("The range " + written + " is empty, because its first value is above its last.");
        }
        var range = List.of(Interval.between(low, high));
        return new UnaryTest<>(range, written, ", which is in " + written, ", which is not in " + written);
    }

    private void needsOrder(String written) {
        if (!kind.ordered()) {
            throw wrong(written + " needs values in an order.");
        }
    }

    private T literal(String written) {
        if (written.isEmpty()) {
            throw wrong("A value is missing.");
        }
        var text = Literal.value(written)
                .orElseThrow(() ->
                        wrong("The quoted text " + written + " must end with a double quote and nothing after it."));
        var value = kind.value().apply(text);
        if (value == null) {
            throw wrong(written + " is not " + kind.kind().described() + ".");
        }
        return value;
    }

    private CellException wrong(String message) {
        return new CellException(
                message + " " + name.name() + " is " + kind.kind().described() + ". " + kind.allowed());
    }
}
