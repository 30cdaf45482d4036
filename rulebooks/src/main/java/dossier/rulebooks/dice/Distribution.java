package dossier.rulebooks.dice;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How likely each sum is, counted exactly.
 *
 * @param ways in how many ways each sum comes about, all 1 or more, the smallest sum first
 */
public record Distribution(SortedMap<Long, BigInteger> ways) {

    /** A number that is certain. */
    static Distribution certain(long value) {
        return new Distribution(new TreeMap<>(Map.of(value, BigInteger.ONE)));
    }

    /** The ways of all sums together. */
    public BigInteger total() {
        return ways.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The sum of this and something independent of it; each of its values counts {@code times} times, 1 or -1. */
    Distribution plus(Distribution other, int times) {
        var sums = new TreeMap<Long, BigInteger>();
        ways.forEach((sum, count) -> other.ways.forEach(
                (value, more) -> sums.merge(sum + times * value, count.multiply(more), BigInteger::add)));
        return new Distribution(sums);
    }
}
