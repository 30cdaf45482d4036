package dossier.exchange.formulas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * In how many equally likely ways each total comes about.
 *
 * @param counts all 1 or more, the smallest total first
 */
public record Ways(SortedMap<BigDecimal, BigInteger> counts) {

    /** The most pairs of totals that are looked at. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int MOST_DIGITS = 30;

    static Ways certain(BigDecimal total) {
        return new Ways(new TreeMap<>(Map.of(total, BigInteger.ONE)));
    }

    /** Each total of this with each of the other. */
    Ways with(Ways other, BinaryOperator<BigDecimal> operation) {
        if ((long) counts.size() * other.counts.size() > MOST_PAIRS) {
            throw new ArithmeticException("too many totals");
        }
        var combined = new TreeMap<BigDecimal, BigInteger>();
        counts.forEach((total, ways) -> other.counts.forEach((value, more) ->
                combined.merge(plain(operation.apply(total, value)), ways.multiply(more), BigInteger::add)));
        return new Ways(combined);
    }

    /** What becomes of each total. */
    Ways map(UnaryOperator<BigDecimal> operation) {
        var mapped = new TreeMap<BigDecimal, BigInteger>();
        counts.forEach((total, ways) -> mapped.merge(plain(operation.apply(total)), ways, BigInteger::add));
        return new Ways(mapped);
    }

    private static BigDecimal plain(BigDecimal total) {
        if (total.precision() > MOST_DIGITS || Math.abs(total.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        var stripped = total.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
