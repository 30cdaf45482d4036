package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import dossier.outcome.domains.Effort;

/**
 * All combinations of the values that some outputs depend on.
 *
 * @param factors whose cases are combined
 */
record Space(List<Factor> factors) {

    /** How many combinations there are; empty when there are too many to go through them. */
    Optional<Long> combinations() {
        var combinations = 1L;
        for (var factor : factors) {
            combinations *= factor.cases().size();
            if (combinations > Effort.MOST_COMBINATIONS) {
                return Optional.empty();
            }
        }
        return Optional.of(combinations);
    }

    /** In how many equally likely ways they come about. */
    BigInteger ways() {
        return factors.stream().map(Factor::ways).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
