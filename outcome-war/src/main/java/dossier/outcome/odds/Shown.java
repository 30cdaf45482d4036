package dossier.outcome.odds;

import java.math.BigInteger;

import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Odds.Chance;
import dossier.outcome.domains.Ratio;
import dossier.outcome.names.Values;

/**
 * Odds as they are shown.
 *
 * @param exact whether they were counted, not simulated
 * @param whole all ways, or all dossiers
 */
record Shown(boolean exact, BigInteger whole) {

    private static final BigInteger MOST_CASES = BigInteger.valueOf(Long.MAX_VALUE);

    /** The odds of one output. */
    Odds.Output output(String name, Tally tally) {
        var listed = Listing.of(tally, Odds.MOST_LISTED);
        var rest = whole.subtract(tally.none());
        for (var entry : listed) {
            rest = rest.subtract(entry.getValue());
        }
        return new Odds.Output(
                name,
                exact,
                whole.min(MOST_CASES).longValue(),
                tally.ways().size(),
                listed.stream()
                        .map(entry -> chance(Values.canonical(entry.getKey()), entry.getValue()))
                        .toList(),
                rest.signum() == 0 ? null : chance(null, rest),
                tally.none().signum() == 0 ? null : chance(null, tally.none()));
    }

    private Chance chance(String value, BigInteger ways) {
        var ratio = Ratio.of(ways, whole);
        var probability = ratio.approximately();
        if (exact) {
            return new Chance(value, ratio.toString(), probability, probability, probability);
        }
        var interval = Wilson.of(ways.longValueExact(), whole.longValueExact());
        return new Chance(value, null, probability, interval.low(), interval.high());
    }
}
