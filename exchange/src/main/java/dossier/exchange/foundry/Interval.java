package dossier.exchange.foundry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

import dossier.exchange.problems.Refusal;
import dossier.rulebooks.document.Document;

/**
 * Totals that draw the same results.
 *
 * @param low the smallest
 * @param high the largest
 * @param results in the order of the table, at least one
 */
record Interval(long low, long high, List<TableResult> results) {

    Interval {
        results = List.copyOf(results);
    }

    /** All totals that draw something, from the smallest on, cut wherever a range begins or ends. */
    static List<Interval> of(List<TableResult> results) {
        var beginning = new TreeMap<Long, List<Integer>>();
        var ending = new TreeMap<Long, List<Integer>>();
        var cuts = new TreeMap<Long, Boolean>();
        for (var at = 0; at < results.size(); at++) {
            var result = results.get(at);
            beginning.computeIfAbsent(result.low(), low -> new ArrayList<>()).add(at);
            ending.computeIfAbsent(result.high() + 1, end -> new ArrayList<>()).add(at);
            cuts.put(result.low(), true);
            cuts.put(result.high() + 1, true);
        }
        var intervals = new ArrayList<Interval>();
        var current = new LinkedHashSet<Integer>();
        var characters = 0L;
        for (var cut : cuts.keySet()) {
            ending.getOrDefault(cut, List.of()).forEach(current::remove);
            current.addAll(beginning.getOrDefault(cut, List.of()));
            if (!current.isEmpty()) {
                var drawn = current.stream().sorted().map(results::get).toList();
                intervals.add(new Interval(cut, cuts.higherKey(cut) - 1, drawn));
                characters += drawn.stream()
                        .mapToLong(result -> 10 + result.source().length())
                        .sum();
            }
            if (characters > Document.LONGEST) {
                throw Refusal.of(
                        "The ranges of the table overlap so much that the rulebook would have more than %,d characters."
                                .formatted(Document.LONGEST));
            }
        }
        return intervals;
    }
}
