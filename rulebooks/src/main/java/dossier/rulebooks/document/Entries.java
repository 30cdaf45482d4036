package dossier.rulebooks.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads the entries of a map: every key is a text and comes once. */
final class Entries {

    private final String path;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Entries(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The entries of the map at a path, in order, without those that are wrong. */
    static List<Entry> of(MappingNode mapping, String path, Findings findings) {
        var reading = new Entries(path, findings);
        mapping.getValue().forEach(reading::read);
        return List.copyOf(reading.entries);
    }

    private void read(NodeTuple tuple) {
        new Part(tuple.getKeyNode(), path, findings).text().ifPresent(name -> add(name, tuple));
    }

    private void add(String name, NodeTuple tuple) {
        var inner = path.isEmpty() ? name : path + "." + name;
        var key = new Part(tuple.getKeyNode(), inner, findings);
        if (seen.add(name)) {
            entries.add(new Entry(name, key, new Part(tuple.getValueNode(), inner, findings)));
        } else {
            key.wrong("\"%s\" stands here a second time; write it once.".formatted(name));
        }
    }
}
