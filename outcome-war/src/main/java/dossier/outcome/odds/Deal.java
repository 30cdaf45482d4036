package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dossier.outcome.domains.Domain;
import dossier.outcome.domains.Effort;
import dossier.outcome.domains.Member;

/**
 * Values that leave once they are drawn, as cards do: each case is a hand in order. Which places are not looked at does not
 * matter, since every order of the values is equally likely.
 */
final class Deal {

    private static final int BYTES_OF_CASE = 60;

    private final Domain domain;
    private final Effort effort;
    private final Object[] hand;
    private final int[] taken;
    private final List<Case> cases = new ArrayList<>();

    private Deal(Domain domain, int cards, Effort effort) {
        this.domain = domain;
        this.effort = effort;
        this.hand = new Object[cards];
        this.taken = new int[domain.members().size()];
    }

    /** All hands; empty when there are too many. */
    static Optional<Factor> of(Domain domain, List<Place> places, Effort effort) {
        if (Effort.exceeds(domain.members().size(), places.size())) {
            return Optional.empty();
        }
        var deal = new Deal(domain, places.size(), effort);
        deal.from(0, BigInteger.ONE);
        return effort.isSpent() ? Optional.empty() : Optional.of(Factor.of(places, deal.cases));
    }

    private void from(int card, BigInteger ways) {
        if (card == hand.length) {
            effort.take(BYTES_OF_CASE);
            cases.add(new Case(List.copyOf(Arrays.asList(hand)), ways));
            return;
        }
        for (var i = 0; i < taken.length && !effort.isNearlySpent(); i++) {
            var left = left(domain.members().get(i), taken[i]);
            if (left.signum() > 0) {
                hand[card] = domain.members().get(i).value();
                taken[i]++;
                from(card + 1, ways.multiply(left));
                taken[i]--;
            }
        }
    }

    private static BigInteger left(Member member, int taken) {
        return member.ways().subtract(BigInteger.valueOf(taken));
    }
}
