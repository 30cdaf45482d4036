package dossier.ui.exports;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** How long the files are that this replica has written to their end. */
@ApplicationScoped
class Lengths {

    private static final int MOST = 1_000;

    private final Map<String, Long> lengths = new LinkedHashMap<>();

    synchronized void remember(String tag, long bytes) {
        lengths.put(tag, bytes);
        if (lengths.size() > MOST) {
            lengths.remove(lengths.keySet().iterator().next());
        }
    }

    /** In bytes; null when it is not known. */
    synchronized Long of(String tag) {
        return lengths.get(tag);
    }
}
