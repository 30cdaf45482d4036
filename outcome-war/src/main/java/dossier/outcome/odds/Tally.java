package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import dossier.outcome.domains.Effort;

/** In how many ways each value of one output comes about. Not thread-safe. */
final class Tally {

    private static final int BYTES_OF_ENTRY = 100;

    private final Map<Object, BigInteger> ways = new HashMap<>();
    private final Effort effort;
    private BigInteger none = BigInteger.ZERO;

    /** @param effort that the memory for the values is part of */
    Tally(Effort effort) {
        this.effort = effort;
    }

    /** Counts a value. */
    void add(Object value, BigInteger more) {
        var before = ways.put(value, more);
        if (before == null) {
            effort.take(BYTES_OF_ENTRY + (value instanceof String text ? text.length() : 0));
        } else {
            ways.put(value, before.add(more));
        }
    }

    /** Counts that there is no value. */
    void addNone(BigInteger more) {
        none = none.add(more);
    }

    /** The values with their ways. */
    Map<Object, BigInteger> ways() {
        return ways;
    }

    /** In how many ways there is no value. */
    BigInteger none() {
        return none;
    }
}
