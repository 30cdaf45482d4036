package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dossier.exchange.drafts.Draft;
import dossier.exchange.json.JsonPart;
import dossier.exchange.tracery.Section.Action;
import dossier.exchange.tracery.Section.Tag;

/**
 * The symbols of a file.
 *
 * @param symbols the rules of each
 * @param pushed the keys that any action pushes
 * @param referred the symbols that any tag names
 */
public record Grammar(Map<String, List<String>> symbols, Set<String> pushed, Set<String> referred) {

    private static final String ORIGIN = "origin";

    /** Whether a file is a grammar: texts or lists of texts, one of them the origin or referring to another. */
    public static boolean is(JsonPart root) {
        var fields = root.fields();
        if (fields.isEmpty() || !fields.values().stream().allMatch(Grammar::isRules)) {
            return false;
        }
        return fields.containsKey(ORIGIN)
                || fields.values().stream()
                        .flatMap(field -> rules(field).stream())
                        .anyMatch(rule -> refers(rule, fields.keySet()));
    }

    private static boolean isRules(JsonPart part) {
        return part.isScalar()
                || part.isArray() && part.items().stream().allMatch(item -> item.isScalar() || item.isNull());
    }

    /** Whether a rule has a tag that names a key or pushes something. */
    private static boolean refers(String rule, Set<String> keys) {
        return rule.indexOf('#') >= 0
                && RuleParser.parse(rule).stream()
                        .anyMatch(section -> section instanceof Tag tag
                                && (keys.contains(tag.symbol())
                                        || tag.actions().stream().anyMatch(Action::isPush)));
    }

    private static List<String> rules(JsonPart part) {
        return part.isArray() ? part.items().stream().map(JsonPart::text).toList() : List.of(part.text());
    }

    /** The grammar of a file; symbols without rules are mentioned. */
    static Grammar of(JsonPart root, Draft draft) {
        var symbols = new LinkedHashMap<String, List<String>>();
        var pushed = new HashSet<String>();
        var referred = new HashSet<String>();
        root.fields().forEach((symbol, part) -> {
            var rules = rules(part);
            if (rules.isEmpty()) {
                draft.leaveOut("The symbol %s has no rules.".formatted(symbol));
            } else {
                symbols.put(symbol, rules);
            }
            rules.forEach(rule -> RuleParser.parse(rule).forEach(section -> look(section, symbol, pushed, referred)));
        });
        return new Grammar(symbols, pushed, referred);
    }

    private static void look(Section section, String symbol, Set<String> pushed, Set<String> referred) {
        if (section instanceof Tag tag) {
            if (!tag.symbol().equals(symbol)) {
                referred.add(tag.symbol());
            }
            tag.actions().forEach(action -> look(action, symbol, pushed, referred));
        } else if (section instanceof Action action) {
            if (action.isPush()) {
                pushed.add(action.key());
            }
            action.rules()
                    .forEach(rule -> RuleParser.parse(rule).forEach(inner -> look(inner, symbol, pushed, referred)));
        }
    }

    /** Where to begin, the likeliest first: the origin, or else what no rule refers to, or else the first symbol. */
    List<String> starts() {
        if (symbols.containsKey(ORIGIN)) {
            return List.of(ORIGIN);
        }
        var unnamed = new LinkedHashSet<>(symbols.keySet());
        unnamed.removeAll(referred);
        unnamed.removeAll(pushed);
        if (unnamed.isEmpty()) {
            return List.of(symbols.keySet().iterator().next());
        }
        var starts = new ArrayList<>(unnamed);
        starts.sort((one, other) -> Boolean.compare(isFlat(one), isFlat(other)));
        return starts;
    }

    /** Whether each rule of a symbol stands for itself. */
    boolean isFlat(String symbol) {
        return symbols.get(symbol).stream()
                .flatMap(rule -> RuleParser.parse(rule).stream())
                .allMatch(Section.Text.class::isInstance);
    }
}
