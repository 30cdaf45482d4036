package dossier.exchange.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import dossier.exchange.json.JsonPart;
import dossier.rulebooks.document.Document;
import dossier.rulebooks.document.Finding;
import dossier.rulebooks.document.Findings;
import dossier.rulebooks.document.InvalidRulebookException;

/**
 * A document as maps, lists, texts, whole numbers and truth values. Only what is written without quotes and has one
 * spelling, such as {@code 12} or {@code true}, is a number or a truth value; all else stays the text that it is, so that
 * {@code 0.50} keeps its digits.
 */
public final class RulebookTree {

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Document.LONGEST)
            .setAllowNonScalarKeys(true)
            .build();

    private RulebookTree() {}

    /**
     * The tree of a document in YAML.
     *
     * @throws InvalidRulebookException when it is no YAML, uses what rulebooks leave out of YAML, or its root is no map
     */
    public static Map<String, Object> of(String document) {
        var findings = new Findings();
        Document.read(document, findings);
        var tree = new Compose(SETTINGS).composeString(document).map(node -> value(node, findings));
        if (!(tree.orElseThrow() instanceof Map<?, ?> map)) {
            throw new InvalidRulebookException(
                    List.of(new Finding(1, 1, "document", null, "Must be a map such as {rulebook: name}.")));
        }
        findings.raise();
        var root = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> root.put((String) key, value));
        return root;
    }

    /** The tree of an object in JSON; numbers stay texts, with their digits as they were written. */
    public static Map<String, Object> of(JsonPart object) {
        var root = new LinkedHashMap<String, Object>();
        object.fields().forEach((key, part) -> root.put(key, value(part)));
        return root;
    }

    private static Object value(JsonPart part) {
        if (part.isObject()) {
            return of(part);
        }
        if (part.isArray()) {
            return part.items().stream().map(RulebookTree::value).toList();
        }
        if (part.isNull()) {
            throw part.wrong("A rulebook has no null; leave the key out.");
        }
        return part.isText() ? part.text() : new Verbatim(part.text());
    }

    private static Object value(Node node, Findings findings) {
        if (node instanceof MappingNode mapping) {
            return map(mapping, findings);
        }
        if (node instanceof SequenceNode sequence) {
            var list = new ArrayList<>();
            sequence.getValue().forEach(item -> list.add(value(item, findings)));
            return list;
        }
        var scalar = (ScalarNode) node;
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (TRUTH.matcher(text).matches()) {
            return Boolean.valueOf(text);
        }
        return WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : text;
    }

    private static Map<String, Object> map(MappingNode mapping, Findings findings) {
        var map = new LinkedHashMap<String, Object>();
        for (var tuple : mapping.getValue()) {
            var mark = tuple.getKeyNode().getStartMark().orElseThrow();
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.add(finding(mark.getLine(), mark.getColumn(), null, "A key must be a text."));
            } else if (map.containsKey(key.getValue())) {
                findings.add(finding(
                        mark.getLine(),
                        mark.getColumn(),
                        key.getValue(),
                        "\"%s\" stands here a second time; write it once.".formatted(key.getValue())));
            } else {
                map.put(key.getValue(), value(tuple.getValueNode(), findings));
            }
        }
        return map;
    }

    private static Finding finding(int line, int column, String key, String message) {
        return new Finding(line + 1, column + 1, "document", key, message);
    }

    /** A number or truth value, written as it was. */
    private record Verbatim(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
