package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dossier.exchange.drafts.Draft;
import dossier.exchange.drafts.Writing;
import dossier.exchange.tracery.Section.Action;
import dossier.exchange.tracery.Section.Tag;
import dossier.exchange.tracery.Section.Text;

/** Writes the rules of one symbol as texts of a table. */
final class RuleWriter {

    private final String symbol;
    private final Grammar grammar;
    private final GrammarTables tables;
    private final Variants variants;
    private final Draft draft;

    RuleWriter(String symbol, Grammar grammar, GrammarTables tables, Variants variants, Draft draft) {
        this.symbol = symbol;
        this.grammar = grammar;
        this.tables = tables;
        this.variants = variants;
        this.draft = draft;
    }

    String text(String rule) {
        var sections = RuleParser.parse(
                rule,
                what -> draft.leaveOut(
                        "In a rule of %s, %s: \"%.60s\"; it stays as text.".formatted(symbol, what, rule)));
        return Writing.fitting(text(sections), draft);
    }

    private String text(List<Section> sections) {
        var text = new StringBuilder();
        for (var at = 0; at < sections.size(); at++) {
            var section = sections.get(at);
            if (section instanceof Action action && action.isPush() && action.pop(sections, at + 1) > 0) {
                var pop = action.pop(sections, at + 1);
                var inner = tables.part(symbol, List.of(text(sections.subList(at + 1, pop))));
                text.append("{%s with %s}".formatted(inner, bindings(action)));
                at = pop;
            } else {
                text.append(text(section));
            }
        }
        return text.toString();
    }

    private String text(Section section) {
        if (section instanceof Tag tag) {
            return tag(tag);
        }
        return section instanceof Text text ? Writing.literal(text.text()) : statement((Action) section);
    }

    /** What is done and writes nothing. */
    private String statement(Action action) {
        if (action.isPush()) {
            return "{%s}".formatted(bindings(action).replace(", ", "}{"));
        }
        if (action.isPop()) {
            draft.leaveOut("[%s:POP] in a rule of %s: a text stays remembered until another takes its name."
                    .formatted(action.key(), symbol));
            return "";
        }
        return "{%s = %s}".formatted(tables.name("# nothing"), table(action.rules(), "nothing"));
    }

    /** What a push remembers: {@code name = table}, several with commas between them. */
    private String bindings(Action action) {
        var names = variants.all(action.key());
        var table = table(action.rules(), action.key());
        var bindings = new ArrayList<String>();
        for (var name : names) {
            // One rule is drawn once, however many places show it.
            var again = !bindings.isEmpty() && action.rules().size() == 1;
            var source = again ? tables.part(action.key(), List.of("{%s}".formatted(names.get(0)))) : table;
            bindings.add("%s = %s".formatted(name, source));
        }
        return String.join(", ", bindings);
    }

    /** A table of some rules: the one of a symbol when they are nothing else. */
    private String table(List<String> rules, String key) {
        var sections = rules.stream().map(RuleParser::parse).toList();
        var fixed = sections.stream().flatMap(List::stream).allMatch(Text.class::isInstance);
        if (rules.size() > 1 && !fixed) {
            draft.leaveOut("[%s:%s] in a rule of %s: what its tags give is drawn anew wherever %1$s stands."
                    .formatted(key, String.join(",", rules), symbol));
        }
        return tables.symbol(sections)
                .orElseGet(
                        () -> tables.part(key, sections.stream().map(this::text).toList()));
    }

    private String tag(Tag tag) {
        if (!tag.actions().isEmpty()) {
            return scoped(tag);
        }
        if (tag.symbol().isEmpty()) {
            return "";
        }
        if (!grammar.isKnown(tag.symbol())) {
            draft.comment("There is no symbol %s; it shows as ((%1$s)), as in Tracery.".formatted(tag.symbol()));
            return Writing.literal("((" + tag.symbol() + "))");
        }
        return tables.spelled(tag)
                .map(table ->
                        place(table, tag.modifiers().subList(1, tag.modifiers().size())))
                .orElseGet(() -> place(variants.next(tag.symbol()), tag.modifiers()));
    }

    /** A push holds for what comes after it in the tag, any other action for ever. */
    private String scoped(Tag tag) {
        var first = tag.actions().get(0);
        var rest = new Tag(tag.actions().subList(1, tag.actions().size()), tag.symbol(), tag.modifiers());
        if (!first.isPush()) {
            return statement(first) + tag(rest);
        }
        if (tag.actions().stream().allMatch(Action::isPush) && grammar.isKnown(tag.symbol())) {
            var bindings = tag.actions().stream().map(this::bindings).collect(Collectors.joining(", "));
            return place("%s with %s".formatted(variants.next(tag.symbol()), bindings), tag.modifiers());
        }
        return "{%s with %s}".formatted(tables.part(symbol, List.of(tag(rest))), bindings(first));
    }

    private String place(String head, List<String> modifiers) {
        return Wording.place(
                head,
                modifiers,
                unknown -> draft.leaveOut(
                        "The modifier .%s in a rule of %s; the text stays as it is.".formatted(unknown, symbol)));
    }
}
