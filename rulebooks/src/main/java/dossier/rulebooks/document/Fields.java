package dossier.rulebooks.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a map that takes certain keys only. */
public final class Fields {

    private final Part owner;
    private final Map<String, Part> values;
    private final boolean strange;

    private Fields(Part owner, Map<String, Part> values, boolean strange) {
        this.owner = owner;
        this.values = values;
        this.strange = strange;
    }

    static Fields read(Part owner, List<String> known) {
        var values = new LinkedHashMap<String, Part>();
        var entries = owner.entries();
        for (var entry : entries) {
            if (known.contains(entry.name())) {
                values.put(entry.name(), entry.value());
            } else {
                entry.key().wrong(unknown(entry.name(), known));
            }
        }
        return new Fields(owner, values, values.size() < entries.size() || !owner.isMap());
    }

    private static String unknown(String name, List<String> known) {
        return "\"%s\" is not known here%s Allowed are %s."
                .formatted(name, NearestWord.hint(name, known), String.join(", ", known));
    }

    /** The map itself. */
    public Part owner() {
        return owner;
    }

    /** Whether the map holds other keys than it takes, or is no map: a reader then need not complain of missing ones. */
    public boolean isStrange() {
        return strange;
    }

    /** The value of a key; empty when it is missing. */
    public Optional<Part> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a key; that it is missing is a finding. */
    public Optional<Part> required(String name) {
        if (!values.containsKey(name) && owner.isMap()) {
            owner.wrong("The key \"%s\" is missing.".formatted(name));
        }
        return optional(name);
    }
}
