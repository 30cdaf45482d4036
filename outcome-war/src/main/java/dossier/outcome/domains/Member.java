package dossier.outcome.domains;

import java.math.BigInteger;

/**
 * A value, or a class of values that are alike.
 *
 * @param value the value, or one of the class; boxed as its kind says
 * @param ways how many of all equally likely ways give it, 1 or more
 */
public record Member(Object value, BigInteger ways) {

    static Member of(Object value, long ways) {
        return new Member(value, BigInteger.valueOf(ways));
    }
}
