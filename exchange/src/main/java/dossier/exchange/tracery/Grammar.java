package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * @param references what the rules refer to
 */
public record Grammar(Map<String, List<String>> symbols, References references) {

    private static final String ORIGIN = "origin";

    /** More than a text of a table can have, so that what is too long by a little is cut and not refused. */
    private static final int LONGEST = 20_000;

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
        return part.isArray() ? part.items().stream().map(Grammar::rule).toList() : List.of(rule(part));
    }

    private static String rule(JsonPart part) {
        if (part.text().length() > LONGEST) {
            throw part.wrong("A rule must have at most %,d characters.".formatted(LONGEST));
        }
        return part.text();
    }

    /** The grammar of a file; symbols without rules are mentioned. */
    static Grammar of(JsonPart root, Draft draft) {
        var symbols = new LinkedHashMap<String, List<String>>();
        var references = new References();
        root.fields().forEach((symbol, part) -> {
            var rules = rules(part);
            if (rules.isEmpty()) {
                draft.leaveOut("The symbol %s has no rules.".formatted(symbol));
            } else {
                symbols.put(symbol, rules);
                rules.forEach(rule -> references.look(rule, symbol));
            }
        });
        return new Grammar(symbols, references);
    }

    /** Where to begin, the likeliest first: the origin, or else what no rule refers to, or else the first symbol. */
    List<String> starts() {
        if (symbols.containsKey(ORIGIN)) {
            return List.of(ORIGIN);
        }
        var starts = new ArrayList<>(symbols.keySet().stream()
                .filter(symbol -> !references.isReferred(symbol) && !isPushed(symbol))
                .toList());
        starts.sort((one, other) -> Boolean.compare(isFlat(one), isFlat(other)));
        return starts.isEmpty() ? List.of(symbols.keySet().iterator().next()) : starts;
    }

    boolean isPushed(String symbol) {
        return references.pushed().contains(symbol);
    }

    boolean isKnown(String symbol) {
        return symbols.containsKey(symbol) || isPushed(symbol);
    }

    /** Whether this is a symbol and each of its rules stands for itself. */
    boolean isFlat(String symbol) {
        return symbols.containsKey(symbol)
                && symbols.get(symbol).stream()
                        .flatMap(rule -> RuleParser.parse(rule).stream())
                        .allMatch(Section.Text.class::isInstance);
    }
}
