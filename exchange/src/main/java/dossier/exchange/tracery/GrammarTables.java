package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Writing;
import dossier.exchange.texts.Identifiers;
import dossier.exchange.tracery.Section.Action;
import dossier.exchange.tracery.Section.Tag;
import dossier.exchange.tracery.Section.Text;

/** Writes the symbols of one grammar as tables, with tables of its own where our language needs a name. */
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

    /** Adds the table of a symbol. */
    void write(String symbol) {
        var texts = new ArrayList<String>();
        for (var rule : grammar.symbols().get(symbol)) {
            var sections = RuleParser.parse(
                    rule,
                    message -> draft.leaveOut(
                            "In a rule of %s, %s: \"%.60s\"; it stays as text.".formatted(symbol, message, rule)));
            texts.add(Writing.fitting(template(sections, symbol), draft));
        }
        draft.table(name(symbol), texts);
    }

    private String template(List<Section> sections, String symbol) {
        var template = new StringBuilder();
        for (var at = 0; at < sections.size(); at++) {
            var section = sections.get(at);
            if (section instanceof Text text) {
                template.append(Writing.literal(text.text()));
            } else if (section instanceof Tag tag) {
                template.append(tag(tag, symbol));
            } else {
                var action = (Action) section;
                var pop = action.isPush() ? pop(action.key(), sections, at + 1) : -1;
                if (pop < 0) {
                    template.append(statement(action, symbol));
                } else {
                    var inner = part(symbol, List.of(template(sections.subList(at + 1, pop), symbol)));
                    template.append("{%s with %s}".formatted(inner, binding(action, symbol)));
                    at = pop;
                }
            }
        }
        return template.toString();
    }

    /** Where a push is taken back in the same rule; negative when it is not. */
    private static int pop(String key, List<Section> sections, int from) {
        var depth = 0;
        for (var at = from; at < sections.size(); at++) {
            if (sections.get(at) instanceof Action action && key.equals(action.key())) {
                if (action.isPop() && depth == 0) {
                    return at;
                }
                depth += action.isPush() ? 1 : -1;
            }
        }
        return -1;
    }

    /** What is done and writes nothing. */
    private String statement(Action action, String symbol) {
        if (action.isPush()) {
            return "{%s}".formatted(binding(action, symbol));
        }
        if (action.isPop()) {
            draft.leaveOut("[%s:POP] in a rule of %s: a text stays remembered until another takes its name."
                    .formatted(action.key(), symbol));
            return "";
        }
        return "{%s = %s}".formatted(name("nothing"), table(action.rules(), "nothing", symbol));
    }

    private String binding(Action action, String symbol) {
        if (action.rules().size() > 1) {
            draft.leaveOut("[%s:%s] in a rule of %s: one of the rules is drawn once, not anew wherever %1$s stands."
                    .formatted(action.key(), String.join(",", action.rules()), symbol));
        }
        return "%s = %s".formatted(name(action.key()), table(action.rules(), action.key(), symbol));
    }

    /** A table of some rules: the one of a symbol when they are nothing else. */
    private String table(List<String> rules, String key, String symbol) {
        var sections = rules.stream().map(rule -> RuleParser.parse(rule)).toList();
        if (sections.size() == 1
                && sections.get(0).size() == 1
                && sections.get(0).get(0) instanceof Tag tag) {
            var plain = tag.actions().isEmpty() && tag.modifiers().isEmpty();
            if (plain
                    && grammar.symbols().containsKey(tag.symbol())
                    && !grammar.pushed().contains(tag.symbol())) {
                return name(tag.symbol());
            }
        }
        return part(key, sections.stream().map(rule -> template(rule, symbol)).toList());
    }

    /** A table of its own for some texts. */
    private String part(String name, List<String> texts) {
        return parts.computeIfAbsent(texts, key -> {
            var part = identifiers.of(name + "_part", "part");
            draft.table(
                    part,
                    texts.stream().map(text -> Writing.fitting(text, draft)).toList());
            return part;
        });
    }

    private String tag(Tag tag, String symbol) {
        if (!tag.actions().isEmpty()) {
            return scoped(tag, symbol);
        }
        if (tag.symbol().isEmpty()) {
            return "";
        }
        if (!isKnown(tag.symbol())) {
            draft.comment("There is no symbol %s; it shows as ((%1$s)), as in Tracery.".formatted(tag.symbol()));
            return Writing.literal("((" + tag.symbol() + "))");
        }
        return place(name(tag.symbol()), tag, symbol);
    }

    private boolean isKnown(String symbol) {
        return grammar.symbols().containsKey(symbol) || grammar.pushed().contains(symbol);
    }

    /** Actions from the first to the last: a push holds for what comes after it in the tag, anything else for ever. */
    private String scoped(Tag tag, String symbol) {
        var first = tag.actions().get(0);
        var rest = new Tag(tag.actions().subList(1, tag.actions().size()), tag.symbol(), tag.modifiers());
        if (!first.isPush()) {
            return statement(first, symbol) + tag(rest, symbol);
        }
        if (rest.actions().isEmpty() && isKnown(tag.symbol())) {
            return place("%s with %s".formatted(name(tag.symbol()), binding(first, symbol)), tag, symbol);
        }
        var pushes = tag.actions().stream().allMatch(Action::isPush);
        if (pushes && isKnown(tag.symbol())) {
            var bindings = tag.actions().stream()
                    .map(action -> binding(action, symbol))
                    .toList();
            return place("%s with %s".formatted(name(tag.symbol()), String.join(", ", bindings)), tag, symbol);
        }
        var inner = part(symbol, List.of(tag(rest, symbol)));
        return "{%s with %s}".formatted(inner, binding(first, symbol));
    }

    private String place(String head, Tag tag, String symbol) {
        var modifiers = tag.modifiers();
        if (!modifiers.isEmpty()
                && head.equals(name(tag.symbol()))
                && grammar.symbols().containsKey(tag.symbol())) {
            var spelled = spelled(tag);
            if (spelled != null) {
                return spelled;
            }
        }
        return Wording.place(
                head,
                modifiers,
                unknown -> draft.leaveOut("The modifier .%s of #%s# in a rule of %s; the text stays as it is."
                        .formatted(unknown, tag.symbol(), symbol)));
    }

    /** A symbol of known texts with a modifier that our language lacks becomes a table of the texts that come out. */
    private String spelled(Tag tag) {
        var spelling = Spelling.of(tag.modifiers().get(0));
        if (spelling.isEmpty() || grammar.pushed().contains(tag.symbol()) || !grammar.isFlat(tag.symbol())) {
            return null;
        }
        var texts = grammar.symbols().get(tag.symbol()).stream()
                .map(rule -> RuleParser.parse(rule).stream()
                        .map(section -> ((Text) section).text())
                        .reduce("", String::concat))
                .map(text -> Writing.literal(spelling.get().apply(text)))
                .toList();
        var rest = new Tag(
                List.of(),
                tag.symbol(),
                tag.modifiers().subList(1, tag.modifiers().size()));
        return Wording.place(
                part(tag.symbol(), texts),
                rest.modifiers(),
                unknown -> draft.leaveOut(
                        "The modifier .%s of #%s#; the text stays as it is.".formatted(unknown, tag.symbol())));
    }
}
