package dossier.outcome.domains;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/**
 * An exact ratio in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    /** The whole. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    /** A ratio of any two numbers, brought to lowest terms. */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        var divisor = numerator.gcd(denominator);
        return divisor.equals(BigInteger.ONE)
                ? new Ratio(numerator, denominator)
                : new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** So many parts of a whole, of this. */
    public Ratio times(long part, long whole) {
        return of(numerator.multiply(BigInteger.valueOf(part)), denominator.multiply(BigInteger.valueOf(whole)));
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** How many parts it is of a whole that is a multiple of its denominator. */
    public BigInteger of(BigInteger whole) {
        return numerator.multiply(whole.divide(denominator));
    }

    /** How much it takes to write it down. */
    public int bits() {
        return denominator.bitLength();
    }

    /** The least whole that all ratios are parts of; empty when it takes more bits than allowed. */
    public static Optional<BigInteger> commonDenominator(Collection<Ratio> ratios, int mostBits) {
        var common = BigInteger.ONE;
        for (var ratio : ratios) {
            common = common.multiply(ratio.denominator.divide(common.gcd(ratio.denominator)));
            if (common.bitLength() > mostBits) {
                return Optional.empty();
            }
        }
        return Optional.of(common);
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** The ratio as the nearest double, or nearly so. */
    public double approximately() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }
}
