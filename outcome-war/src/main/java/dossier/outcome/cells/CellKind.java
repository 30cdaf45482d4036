package dossier.outcome.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import dossier.outcome.names.ValueKind;

/**
 * How the cells of one kind of values are read.
 *
 * @param <T> the values, boxed
 * @param kind of the values
 * @param value turns text into a value, or into null when it is none
 * @param ordered whether ranges and comparisons make sense
 * @param ranges the fast form of some intervals
 * @param allowed a sentence that says what a cell may be
 */
record CellKind<T extends Comparable<? super T>>(
        ValueKind kind,
        Function<String, T> value,
        boolean ordered,
        Function<List<Interval<T>>, Ranges> ranges,
        String allowed) {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final CellKind<Long> WHOLE_NUMBERS = new CellKind<>(
            ValueKind.INTEGER,
            CellKind::wholeNumber,
            true,
            IntegerRanges::of,
            "Allowed are a whole number of 64 bits like 19, a range like 1..5, a comparison like \">= 10\","
                    + " or a list of these like [1, 5..7].");
    private static final CellKind<BigDecimal> DECIMALS = new CellKind<>(
            ValueKind.DECIMAL,
            text -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null,
            true,
            OrderedRanges::new,
            "Allowed are a number of at most 30 digits on each side of its point like 2.50, a range like 0.5..1.5,"
                    + " a comparison like \"> 5\", or a list of these like [0, 2.5..3].");
    private static final CellKind<String> TEXTS = new CellKind<>(
            ValueKind.TEXT,
            text -> text,
            true,
            OrderedRanges::new,
            "Allowed are a text like z, a range like b..d, a comparison like \"!= z\", or a list of these like"
                    + " [a, e, k..n]; a text that looks like one of these goes between double quotes: '\"b..d\"'.");
    private static final CellKind<Boolean> TRUTHS = new CellKind<>(
            ValueKind.TRUTH,
            text -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : null,
            false,
            OrderedRanges::new,
            "Allowed are true and false.");

    private static Long wholeNumber(String text) {
        try {
            return DECIMAL.matcher(text).matches() ? Long.valueOf(text) : null;
        } catch (NumberFormatException tooLargeOrNotWhole) {
            return null;
        }
    }

    /** How cells for values of a kind are read. */
    static CellKind<?> of(ValueKind kind) {
        return switch (kind) {
            case INTEGER -> WHOLE_NUMBERS;
            case DECIMAL -> DECIMALS;
            case TEXT -> TEXTS;
            case TRUTH -> TRUTHS;
        };
    }
}
