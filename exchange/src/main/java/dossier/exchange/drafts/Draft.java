package dossier.exchange.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dossier.exchange.problems.Refusal;
import dossier.exchange.texts.Identifiers;
import dossier.exchange.texts.Slug;
import dossier.exchange.yaml.YamlWriter;
import dossier.rulebooks.document.Document;
import dossier.rulebooks.draws.DrawsReader;

/** A rulebook in the making. Not thread-safe. */
public final class Draft {

    /** What a row gives stands under it. */
    public static final String THEN = "then";

    private static final int MOST_SENTENCES = 100;

    private final String title;
    private final Identifiers names = new Identifiers();
    private final List<String> comments = new ArrayList<>();
    private final Map<String, Object> draws = new LinkedHashMap<>();
    private final Map<String, Object> tables = new LinkedHashMap<>();
    private final Map<String, Object> decisions = new LinkedHashMap<>();
    private final Lines lines = new Lines();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** @param title of the rulebook, at most 200 characters in one line */
    public Draft(String title) {
        this.title = title;
    }

    /** The names of draws and outputs that are taken. */
    public Identifiers names() {
        return names;
    }

    /** Adds lines that people read on top of the document. */
    public void comment(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(comments::add);
    }

    /** Adds what is not carried over: a sentence. After {@value #MOST_SENTENCES} it only says that there is more. */
    public void leaveOut(String sentence) {
        leftOut.add(leftOut.size() < MOST_SENTENCES ? sentence : "And more.");
    }

    /**
     * Adds a draw by generator one.
     *
     * @param kind for instance {@code integers}
     * @param value what stands under that key
     */
    public void draw(String name, String kind, Object value) {
        draw(name, Map.of(kind, value), Map.of());
    }

    /** Adds a draw by generator one with more keys than its kind. */
    public void draw(String name, Map<String, ?> kind, Map<String, ?> more) {
        var draw = new LinkedHashMap<String, Object>();
        draw.put("generator", "one");
        draw.putAll(kind);
        draw.putAll(more);
        draws.put(name, draw);
    }

    /** Adds a table: a list of texts or of maps with text and weight. */
    public void table(String name, List<?> texts) {
        lines.learn(name, texts);
        tables.put(name, texts);
    }

    /** Adds an output; what its rows give may be empty. */
    public void decide(String output, List<Map<String, Object>> rows) {
        lines.learn(output, rows.stream().map(row -> row.get(THEN)).toList());
        decisions.put(output, rows);
    }

    /** Adds a line to the text, which shows as many lines as fit. */
    public void line(String template) {
        lines.add(template);
    }

    /** How many draws there are so far. */
    public int draws() {
        return draws.size();
    }

    /** The rulebook. */
    public Drafted finish() {
        if (draws.size() > DrawsReader.MOST) {
            throw Refusal.of("The file would become %,d draws; a rulebook has at most %d."
                    .formatted(draws.size(), DrawsReader.MOST));
        }
        var name = Slug.of(title);
        var document = head() + YamlWriter.write(sections(name));
        if (document.codePointCount(0, document.length()) > Document.LONGEST) {
            throw Refusal.of("The file would become a rulebook of %,d characters; it can have at most %,d."
                    .formatted(document.length(), Document.LONGEST));
        }
        return new Drafted(name, title, document, List.copyOf(leftOut));
    }

    private String head() {
        var head = new StringBuilder();
        comments.forEach(comment -> head.append("# ").append(comment).append('\n'));
        return head.toString();
    }

    private Map<String, Object> sections(String name) {
        var sections = new LinkedHashMap<String, Object>();
        sections.put("rulebook", name);
        sections.put("title", title);
        sections.put("draws", draws);
        if (!tables.isEmpty()) {
            sections.put("tables", tables);
        }
        if (!decisions.isEmpty()) {
            sections.put("decide", decisions);
        }
        sections.put("text", lines.text());
        return sections;
    }
}
