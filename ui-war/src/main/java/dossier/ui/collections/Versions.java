package dossier.ui.collections;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exact versions of the collections that something was drawn from.
 *
 * @param byCollection the version of each, by its name; empty when nothing was drawn from any
 */
public record Versions(Map<String, Integer> byCollection) {

    /** What draws from no collection. */
    public static final Versions NONE = new Versions(Map.of());

    /** Keeps a copy, sorted by name. */
    public Versions {
        byCollection = Collections.unmodifiableMap(new TreeMap<>(byCollection));
    }

    /** Whether nothing was drawn from any collection. */
    public boolean isNone() {
        return byCollection.isEmpty();
    }
}
