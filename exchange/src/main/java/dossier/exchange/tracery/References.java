package dossier.exchange.tracery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dossier.exchange.tracery.Section.Action;
import dossier.exchange.tracery.Section.Tag;

/** What the rules of a grammar refer to. Not thread-safe while it looks. */
final class References {

    private final Set<String> pushed = new HashSet<>();
    private final Set<String> several = new HashSet<>();
    private final Set<String> referred = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Takes in a rule of a symbol. */
    void look(String rule, String symbol) {
        RuleParser.parse(rule).forEach(section -> look(section, symbol));
    }

    private void look(Section section, String symbol) {
        if (section instanceof Tag tag) {
            places.merge(tag.symbol(), 1, Integer::sum);
            if (!tag.symbol().equals(symbol)) {
                referred.add(tag.symbol());
            }
            tag.actions().forEach(action -> look(action, symbol));
        } else if (section instanceof Action action) {
            if (action.isPush()) {
                pushed.add(action.key());
            }
            if (action.isPush() && action.rules().size() > 1) {
                several.add(action.key());
            }
            action.rules().forEach(rule -> look(rule, symbol));
        }
    }

    /** The keys that any action pushes. */
    Set<String> pushed() {
        return pushed;
    }

    /** Whether a key is pushed with several rules at a time. */
    boolean isSeveral(String key) {
        return several.contains(key);
    }

    /** Whether a rule of another symbol has a tag for it. */
    boolean isReferred(String symbol) {
        return referred.contains(symbol);
    }

    /** In how many places tags name it. */
    int places(String symbol) {
        return places.getOrDefault(symbol, 0);
    }
}
