package dossier.outcome.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dossier.outcome.domains.Domain;
import dossier.outcome.domains.Effort;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Name;
import dossier.rulebooks.draws.Weighted;

/** Finds the independent parts of the space that outputs depend on. */
final class SpaceReader {

    private final Cone cone;
    private final Effort effort;

    SpaceReader(Cone cone, Effort effort) {
        this.cone = cone;
        this.effort = effort;
    }

    /** The space; empty when one of its factors has too many cases to count. */
    Optional<Space> space(List<DrawnValues> draws) {
        var factors = new ArrayList<Factor>();
        for (var drawn : draws) {
            var places = places(drawn);
            var read = isDealt(drawn, places) ? together(drawn, places) : each(drawn, places);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            factors.addAll(read.get());
        }
        return Optional.of(new Space(factors));
    }

    /** The first of values that do not repeat is like any other value, and with equal weights so is each. */
    private static boolean isDealt(DrawnValues drawn, List<Place> places) {
        return drawn.spec().unique()
                && !places.isEmpty()
                && (places.size() > 1
                        || drawn.spec().space() instanceof Weighted
                                && places.get(0).index() > 0);
    }

    private List<Place> places(DrawnValues drawn) {
        var byIndex = new TreeMap<Integer, List<Name>>();
        drawn.names().entrySet().stream()
                .filter(entry -> cone.drawn().contains(entry.getKey()))
                .forEach(entry -> byIndex.computeIfAbsent(entry.getValue(), index -> new ArrayList<>())
                        .add(entry.getKey()));
        return byIndex.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Optional<List<Factor>> each(DrawnValues drawn, List<Place> places) {
        var factors = new ArrayList<Factor>();
        for (var place : places) {
            var domain = domain(drawn, place.names());
            if (domain.isEmpty()) {
                return Optional.empty();
            }
            factors.add(Factor.of(place, domain.get().members()));
        }
        return Optional.of(factors);
    }

    private Optional<List<Factor>> together(DrawnValues drawn, List<Place> places) {
        if (drawn.spec().space() instanceof Weighted weighted) {
            return WeightedDeal.of(weighted, places, effort).map(List::of);
        }
        var names = places.stream().flatMap(place -> place.names().stream()).toList();
        return domain(drawn, names)
                .flatMap(domain -> Deal.of(domain, places, effort))
                .map(List::of);
    }

    private Optional<Domain> domain(DrawnValues drawn, List<Name> names) {
        var space = drawn.spec().space();
        return cone.onlyCellsRead(names) ? Domain.of(space, cone.cells(names), effort) : Domain.of(space, effort);
    }
}
