package dossier.exchange.tracery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Writing;
import dossier.exchange.texts.Identifiers;
import dossier.exchange.tracery.Section.Tag;
import dossier.exchange.tracery.Section.Text;

/** The tables of one grammar: one for each symbol, and one wherever our language needs a name for some texts. */
final class GrammarTables {

    private final Grammar grammar;
    private final Draft draft;
    private final Identifiers identifiers = new Identifiers();
    private final Map<String, String> names = new HashMap<>();
    private final Map<List<String>, String> parts = new HashMap<>();

    GrammarTables(Grammar grammar, Draft draft) {
        this.grammar = grammar;
        this.draft = draft;
        grammar.symbols().keySet().forEach(this::name);
    }

    /** What a symbol or key is called in our language. */
    String name(String symbol) {
        return names.computeIfAbsent(symbol, key -> identifiers.of(key, "symbol"));
    }

    /** Adds the tables of all symbols. */
    void write() {
        var variants = new Variants(grammar, this);
        grammar.symbols().forEach((symbol, rules) -> {
            var writer = new RuleWriter(symbol, grammar, this, variants, draft);
            draft.table(name(symbol), rules.stream().map(writer::text).toList());
        });
    }

    /** A table of its own for some texts; equal ones share it. */
    String part(String name, List<String> texts) {
        return parts.computeIfAbsent(texts, key -> {
            var part = identifiers.of(name + "_part", "part");
            draft.table(
                    part,
                    texts.stream().map(text -> Writing.fitting(text, draft)).toList());
            return part;
        });
    }

    /** The symbol whose table some rules mean when they are one tag and nothing else. */
    Optional<String> symbol(List<List<Section>> rules) {
        if (rules.size() == 1 && rules.get(0).size() == 1 && rules.get(0).get(0) instanceof Tag tag) {
            var plain = tag.actions().isEmpty() && tag.modifiers().isEmpty();
            if (plain && grammar.symbols().containsKey(tag.symbol()) && !grammar.isPushed(tag.symbol())) {
                return Optional.of(name(tag.symbol()));
            }
        }
        return Optional.empty();
    }

    /** A symbol of known texts whose first modifier our language lacks: a table of the texts that come out. */
    Optional<String> spelled(Tag tag) {
        if (tag.modifiers().isEmpty() || grammar.isPushed(tag.symbol()) || !grammar.isFlat(tag.symbol())) {
            return Optional.empty();
        }
        return Spelling.of(tag.modifiers().get(0)).map(spelling -> {
            var texts = grammar.symbols().get(tag.symbol()).stream()
                    .map(rule -> RuleParser.parse(rule).stream()
                            .map(section -> ((Text) section).text())
                            .reduce("", String::concat))
                    .map(text -> Writing.literal(spelling.apply(text)))
                    .toList();
            return part(tag.symbol(), texts);
        });
    }
}
