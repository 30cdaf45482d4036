package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

import dossier.outcome.domains.Made;
import dossier.outcome.domains.Member;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * A part of the space that is independent of all others.
 *
 * @param places what its cases give values to
 * @param cases all of them, at least one
 * @param ways of all cases together
 */
record Factor(List<Place> places, List<Case> cases, BigInteger ways) {

    private static final int MOST_KEPT = 1 << 13;

    /** A place that has nothing to do with others. */
    static Factor of(Place place, List<Member> members) {
        var cases = new Made<>(
                members.size(),
                i -> new Case(List.of(members.get(i).value()), members.get(i).ways()));
        return new Factor(
                List.of(place),
                members.size() > MOST_KEPT ? cases : List.copyOf(cases),
                members.stream().map(Member::ways).reduce(BigInteger.ZERO, BigInteger::add));
    }

    static Factor of(List<Place> places, List<Case> cases) {
        return new Factor(
                places, List.copyOf(cases), cases.stream().map(Case::ways).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Whether it gives a value to any of some names. */
    boolean gives(Collection<Name> names) {
        return places.stream().anyMatch(place -> place.names().stream().anyMatch(names::contains));
    }

    void set(Case one, Values values) {
        for (var i = 0; i < places.size(); i++) {
            places.get(i).set(values, one.values().get(i));
        }
    }
}
