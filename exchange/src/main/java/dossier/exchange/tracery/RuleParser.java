package dossier.exchange.tracery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dossier.exchange.tracery.Section.Action;
import dossier.exchange.tracery.Section.Tag;
import dossier.exchange.tracery.Section.Text;

/** Cuts one rule into sections, character by character as {@code tracery.js} does. */
final class RuleParser {

    private static final String POP = "POP";

    /** Rules within rules within rules; deeper ones nobody writes. */
    private static final int DEEPEST = 20;

    private final String rule;
    private final Brackets brackets;
    private final Consumer<String> wrong;
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private RuleParser(String rule, Consumer<String> wrong) {
        this.rule = rule;
        this.brackets = new Brackets(rule);
        this.wrong = wrong;
    }

    /**
     * The sections of a rule.
     *
     * @param wrong is told what cannot be read; it stays as text
     */
    static List<Section> parse(String rule, Consumer<String> wrong) {
        return new RuleParser(rule, wrong).parse();
    }

    /** The sections of a rule that was looked at before. */
    static List<Section> parse(String rule) {
        return parse(rule, message -> {});
    }

    private List<Section> parse() {
        if (brackets.depth() > DEEPEST) {
            wrong.accept("brackets lie more than %d deep".formatted(DEEPEST));
            return List.of(new Text(rule));
        }
        var at = 0;
        while (at < rule.length()) {
            var character = rule.charAt(at);
            if (character == '\\' && at + 1 < rule.length()) {
                literal.append(rule.charAt(at + 1));
                at += 2;
            } else if (character == '#' || character == '[') {
                at = enclosed(character, at);
            } else {
                at = plain(character, at);
            }
        }
        flush();
        return sections;
    }

    private int plain(char character, int at) {
        literal.append(character);
        return at + 1;
    }

    private int enclosed(char opening, int at) {
        var end = opening == '#' ? brackets.next('#', at + 1) : brackets.partner(at);
        if (end < 0) {
            wrong.accept("\"%s\" has no end".formatted(opening));
            return plain(opening, at);
        }
        flush();
        var inner = rule.substring(at + 1, end);
        sections.add(opening == '#' ? tag(inner) : action(inner));
        return end + 1;
    }

    private void flush() {
        if (!literal.isEmpty()) {
            sections.add(new Text(literal.toString()));
            literal.setLength(0);
        }
    }

    private Tag tag(String inner) {
        var actions = new ArrayList<Action>();
        var rest = new StringBuilder();
        for (var section : parse(inner, wrong)) {
            if (section instanceof Action action) {
                actions.add(action);
            } else if (section instanceof Text text) {
                rest.append(text.text());
            }
        }
        var parts = parts(rest.toString(), '.');
        return new Tag(actions, parts.get(0).strip(), parts.subList(1, parts.size()));
    }

    private static Action action(String inner) {
        var colon = new Brackets(inner).next(':', 0);
        if (colon < 0 || inner.startsWith("#")) {
            return new Action(null, List.of(inner));
        }
        var rule = inner.substring(colon + 1);
        return new Action(inner.substring(0, colon).strip(), rule.equals(POP) ? List.of() : parts(rule, ','));
    }

    /** A text cut at a character, but not within brackets or parentheses. */
    private static List<String> parts(String text, char separator) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            depth += "[(".indexOf(character) >= 0 ? 1 : "])".indexOf(character) >= 0 ? -1 : 0;
            if (character == separator && depth <= 0) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
