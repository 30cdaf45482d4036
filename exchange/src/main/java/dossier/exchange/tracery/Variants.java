package dossier.exchange.tracery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keys that are pushed with several rules at a time. Such a key draws anew wherever it stands, and our language remembers
 * texts, not tables; so each place where the key stands gets a text of its own to remember.
 */
final class Variants {

    private final Grammar grammar;
    private final GrammarTables tables;
    private final Map<String, Integer> used = new HashMap<>();

    Variants(Grammar grammar, GrammarTables tables) {
        this.grammar = grammar;
        this.tables = tables;
    }

    /** What the next place of a key or symbol reads. */
    String next(String key) {
        return grammar.references().isSeveral(key) ? name(key, used.merge(key, 1, Integer::sum)) : tables.name(key);
    }

    /** What a push has to remember, each drawn on its own. */
    List<String> all(String key) {
        return grammar.references().isSeveral(key)
                ? IntStream.rangeClosed(1, Math.max(1, grammar.references().places(key)))
                        .mapToObj(place -> name(key, place))
                        .toList()
                : List.of(tables.name(key));
    }

    private String name(String key, int place) {
        return place == 1 ? tables.name(key) : tables.name(key + " place " + place);
    }
}
