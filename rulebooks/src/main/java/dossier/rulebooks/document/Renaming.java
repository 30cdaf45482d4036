package dossier.rulebooks.document;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Gives a document another name and title and leaves every other sign of it as it is, comments included. */
public final class Renaming {

    private Renaming() {}

    /**
     * The renamed document. Name and title are not looked at here: the reader of the result says what is wrong with them.
     *
     * @param document a rulebook without errors
     * @param name the new name
     * @param title the new title; null to keep the old one
     * @return the document; it is valid when name and title are
     */
    public static String of(String document, String name, String title) {
        var values = title == null ? Map.of("rulebook", name) : Map.of("rulebook", name, "title", title);
        var root = (MappingNode) new Compose(LoadSettings.builder().build())
                .composeString(document)
                .orElseThrow();
        var places = new TreeMap<Integer, Replacement>(Comparator.reverseOrder());
        for (var entry : root.getValue()) {
            var value = values.get(((ScalarNode) entry.getKeyNode()).getValue());
            if (value != null) {
                var replacement = Replacement.of(entry, document, value);
                places.put(replacement.from(), replacement);
            }
        }
        var renamed = new StringBuilder(document);
        places.values().forEach(place -> renamed.replace(place.from(), place.to(), place.text()));
        return renamed.toString();
    }

    /**
     * What takes the place of a value.
     *
     * @param from where the old value begins, in characters of Java
     * @param to where it ends
     * @param text the new value as YAML
     */
    private record Replacement(int from, int to, String text) {

        static Replacement of(NodeTuple entry, String document, String value) {
            var node = entry.getValueNode();
            var from = offset(node.getStartMark().orElseThrow(), document);
            var to = offset(node.getEndMark().orElseThrow(), document);
            var endsLine = document.substring(from, to).endsWith("\n");
            return new Replacement(from, to, quoted(value) + (endsLine ? "\n" : ""));
        }

        /** Marks count code points. */
        private static int offset(Mark mark, String document) {
            return document.offsetByCodePoints(0, mark.getIndex());
        }

        /** Plain where that is safe, else in quotes with the escapes that JSON and YAML share. */
        private static String quoted(String value) {
            if (value.matches("[A-Za-z][A-Za-z0-9-]*")) {
                return value;
            }
            return '"' + escaped(value) + '"';
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r")
                    .replace("\t", "\\t");
        }
    }
}
