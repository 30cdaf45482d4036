package dossier.ui.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import dossier.contracts.documents.Odds;
import dossier.ui.dossiers.Dossier;

/** The odds of one version of a rulebook, as dossiers are counted against them. They never change. */
final class Expectation {

    private final Odds odds;
    private final List<Map<String, Integer>> places;

    Expectation(Odds odds) {
        this.odds = odds;
        this.places = odds.outputs().stream().map(Expectation::places).toList();
    }

    private static Map<String, Integer> places(Odds.Output output) {
        var places = new HashMap<String, Integer>();
        output.chances().forEach(chance -> places.put(chance.value(), places.size()));
        return Map.copyOf(places);
    }

    /** What was expected, the outputs in the order of their fields. */
    Odds odds() {
        return odds;
    }

    /** Finds the cell of each output that a dossier has; the last output is its text. */
    void forEachCell(Dossier dossier, BiConsumer<Integer, Integer> fieldAndValue) {
        var last = places.size() - 1;
        for (var i = 0; i <= last; i++) {
            var value = i == last
                    ? dossier.getText()
                    : dossier.getOutcome().get(odds.outputs().get(i).name());
            if (value != null) {
                fieldAndValue.accept(i + 1, places.get(i).getOrDefault(value, Cell.UNLISTED));
            }
        }
    }
}
