package dossier.rulebooks.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One place in a document: a text, a list or a map, with its position. Reading it as what it is not is a finding and
 * gives nothing, so a reader goes on and finds the next error too.
 */
public final class Part {

    /** The most characters of a name, title or value. */
    public static final int LONGEST_TEXT = 200;

    /** The most characters of a text that may run over several lines. */
    public static final int LONGEST_LINES = 4_000;

    private final Node node;
    private final String path;
    private final Findings findings;

    Part(Node node, String path, Findings findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
    }

    /** Where in the document, for instance {@code draws.numbers.times}; empty for the whole. */
    public String path() {
        return path;
    }

    /** Whether it is a single text, number or word. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether it is a text of which nothing shows, such as a key without a value. */
    public boolean isBlank() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The text as it is written, 1 to {@value #LONGEST_TEXT} characters in one line; numbers and words are texts too. */
    public Optional<String> text() {
        return text(TextRule.LINE);
    }

    /** The text, 1 to {@value #LONGEST_LINES} characters, in one or more lines. */
    public Optional<String> lines() {
        return text(TextRule.LINES);
    }

    /** As {@link #lines}, but it may be empty too when it stands between quotes: nothing at all was probably forgotten. */
    public Optional<String> prose() {
        return isBlank() && !((ScalarNode) node).isPlain() ? Optional.of(((ScalarNode) node).getValue()) : lines();
    }

    private Optional<String> text(TextRule rule) {
        if (!(node instanceof ScalarNode scalar)) {
            return refuse("Must be a text, not a " + (isList() ? "list." : "map."));
        }
        var complaint = rule.complaint(scalar.getValue());
        return complaint.isEmpty() ? Optional.of(scalar.getValue()) : refuse(complaint.get());
    }

    /** The items of a list; none when it is no list, which is a finding. */
    public List<Part> items() {
        if (!(node instanceof SequenceNode sequence)) {
            wrong("Must be a list such as [a, b].");
            return List.of();
        }
        var items = new ArrayList<Part>();
        for (var item : sequence.getValue()) {
            items.add(new Part(item, "%s[%d]".formatted(path, items.size()), findings));
        }
        return List.copyOf(items);
    }

    /** The entries of a map with free keys, in order; none when it is no map. A key that comes twice is a finding. */
    public List<Entry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            wrong("Must be a map such as {key: value}.");
            return List.of();
        }
        return Entries.of(mapping, path, findings);
    }

    /** The entries of a map that takes certain keys only; each other key is a finding with the nearest right word. */
    public Fields fields(String... known) {
        return Fields.read(this, List.of(known));
    }

    /** Adds a finding about this place: a sentence that says what is wrong and what is allowed. */
    public void wrong(String message) {
        wrong(message, -1);
    }

    /**
     * Adds a finding about one character of this text. Its column is exact when the text stands in one line without
     * escapes; otherwise the finding is at the start of the text.
     *
     * @param offset the character, counted in Unicode code points from 0; negative for the whole
     */
    public void wrong(String message, int offset) {
        var place = Place.of(node, offset);
        var value = node instanceof ScalarNode scalar ? scalar.getValue() : null;
        findings.add(new Finding(place.line(), place.column(), path.isEmpty() ? Finding.WHOLE : path, value, message));
    }

    /** The character of its line with which it begins, from 1. */
    public int column() {
        return Place.of(node, -1).column();
    }

    /** The line in which it begins, from 1. */
    public int line() {
        return Place.of(node, -1).line();
    }

    private <T> Optional<T> refuse(String message) {
        wrong(message);
        return Optional.empty();
    }
}
