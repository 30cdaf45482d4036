package dossier.outcome.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dossier.contracts.documents.Comparison;
import dossier.contracts.documents.Comparison.Change;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Odds.Chance;
import dossier.outcome.odds.Unseen;

/** Finds what changes from one document's odds to another's. */
final class Comparing {

    private static final Comparator<Change> LARGEST_FIRST =
            Comparator.comparingDouble(Comparing::difference).reversed();

    private Comparing() {}

    static Comparison of(Odds before, Odds after) {
        var left = byName(before);
        var right = byName(after);
        var names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        return new Comparison(names.stream()
                .map(name -> output(name, Optional.ofNullable(left.get(name)), Optional.ofNullable(right.get(name))))
                .filter(output -> !output.changes().isEmpty())
                .toList());
    }

    private static Map<String, Odds.Output> byName(Odds odds) {
        return odds.outputs().stream()
                .collect(Collectors.toMap(
                        Odds.Output::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Comparison.Output output(String name, Optional<Odds.Output> before, Optional<Odds.Output> after) {
        var values = new LinkedHashSet<String>();
        var left = chances(before);
        var right = chances(after);
        values.addAll(left.keySet());
        values.addAll(right.keySet());
        var changes = new ArrayList<Change>();
        for (var value : values) {
            if (isKnown(value, before, left) && isKnown(value, after, right)) {
                changes.add(new Change(
                        value,
                        before.map(output -> left.getOrDefault(value, Unseen.of(output)))
                                .orElse(null),
                        after.map(output -> right.getOrDefault(value, Unseen.of(output)))
                                .orElse(null)));
            }
        }
        return new Comparison.Output(
                name,
                Stream.of(before, after).flatMap(Optional::stream).allMatch(Odds.Output::exact),
                changes.stream()
                        .filter(Comparing::differs)
                        .sorted(LARGEST_FIRST)
                        .limit(Odds.MOST_LISTED)
                        .toList());
    }

    /** Every listed value with its chance; the chance of none is that of null. */
    private static Map<String, Chance> chances(Optional<Odds.Output> output) {
        var chances = new LinkedHashMap<String, Chance>();
        output.ifPresent(odds -> {
            odds.chances().forEach(chance -> chances.put(chance.value(), chance));
            if (odds.none() != null) {
                chances.put(null, odds.none());
            }
        });
        return chances;
    }

    private static boolean isKnown(String value, Optional<Odds.Output> output, Map<String, Chance> chances) {
        return chances.containsKey(value)
                || value == null
                || output.isEmpty()
                || output.get().others() == null;
    }

    private static boolean differs(Change change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            return true;
        }
        return before.fraction() != null && after.fraction() != null
                ? !before.fraction().equals(after.fraction())
                : before.high() < after.low() || after.high() < before.low();
    }

    private static double difference(Change change) {
        return Math.abs(probability(change.before()) - probability(change.after()));
    }

    private static double probability(Chance chance) {
        return chance == null ? 0 : chance.probability();
    }
}
