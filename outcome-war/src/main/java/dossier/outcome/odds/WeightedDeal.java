package dossier.outcome.odds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dossier.outcome.domains.Effort;
import dossier.outcome.domains.Ratio;
import dossier.rulebooks.draws.Weighted;

/**
 * Weighted words that leave once they are drawn. What is drawn first changes the weights of what follows, so the words
 * before a place count even when nobody looks at them.
 */
final class WeightedDeal {

    /** The largest common denominator that is worth calculating with. */
    private static final int MOST_BITS = 512;

    private final Weighted space;
    private final List<Place> places;
    private final int[] hand;
    private final boolean[] gone;
    private final Map<List<Object>, Ratio> cases = new LinkedHashMap<>();
    private final Effort effort;
    private boolean tooFine;

    private WeightedDeal(Weighted space, List<Place> places, Effort effort) {
        this.effort = effort;
        this.space = space;
        this.places = places;
        this.hand = new int[places.get(places.size() - 1).index() + 1];
        this.gone = new boolean[space.values().size()];
    }

    /** All hands, by what is seen of them; empty when there are too many. */
    static Optional<Factor> of(Weighted space, List<Place> places, Effort effort) {
        var deal = new WeightedDeal(space, places, effort);
        if (Effort.exceeds(space.values().size(), deal.hand.length)) {
            return Optional.empty();
        }
        deal.from(0, space.size(), Ratio.ONE);
        return deal.isOver() || effort.isSpent() ? Optional.empty() : deal.factor();
    }

    private void from(int card, long total, Ratio chance) {
        if (card == hand.length) {
            cases.merge(seen(), chance, this::together);
            return;
        }
        for (var i = 0; i < gone.length && !isOver(); i++) {
            if (!gone[i]) {
                var weight = space.weight(i);
                gone[i] = true;
                hand[card] = i;
                from(card + 1, total - weight, chance.times(weight, total));
                gone[i] = false;
            }
        }
    }

    private Ratio together(Ratio one, Ratio other) {
        var sum = one.plus(other);
        tooFine = tooFine || sum.bits() > MOST_BITS;
        return sum;
    }

    private boolean isOver() {
        return tooFine || effort.isNearlySpent();
    }

    private List<Object> seen() {
        return places.stream()
                .<Object>map(place -> space.values().get(hand[place.index()]))
                .toList();
    }

    private Optional<Factor> factor() {
        return Ratio.commonDenominator(cases.values(), MOST_BITS).map(whole -> {
            var counted = new ArrayList<Case>();
            cases.forEach((values, chance) -> counted.add(new Case(values, chance.of(whole))));
            return Factor.of(places, counted);
        });
    }
}
