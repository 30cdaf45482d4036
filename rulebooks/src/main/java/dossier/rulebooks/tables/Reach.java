package dossier.rulebooks.tables;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which tables lead to which. */
final class Reach {

    private Reach() {}

    /** The tables that a table draws from, itself included. */
    static Set<String> from(String table, Map<String, RandomText> tables) {
        var reached = new TreeSet<>(Set.of(table));
        var open = new ArrayDeque<>(List.of(table));
        while (!open.isEmpty()) {
            tables.get(open.remove())
                    .references()
                    .map(Reference::name)
                    .filter(name -> tables.containsKey(name) && reached.add(name))
                    .forEach(open::add);
        }
        return reached;
    }

    /** The tables that never end: each of their texts asks for one that does not. */
    static Set<String> endless(Map<String, RandomText> tables) {
        var endless = new TreeSet<>(tables.keySet());
        var ends = new HashSet<String>();
        do {
            ends.clear();
            endless.stream().filter(name -> canEnd(tables.get(name), endless)).forEach(ends::add);
        } while (endless.removeAll(ends));
        return endless;
    }

    private static boolean canEnd(RandomText table, Set<String> endless) {
        return table.phrases().stream()
                .anyMatch(phrase -> phrase.places().stream()
                        .flatMap(Place::references)
                        .noneMatch(reference -> endless.contains(reference.name())));
    }
}
