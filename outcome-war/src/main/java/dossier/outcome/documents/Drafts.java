package dossier.outcome.documents;

import java.util.LinkedHashMap;
import java.util.Map;

import dossier.rulebooks.book.ContentHash;

/** The documents that were looked at last, so that reloading a page or typing a letter and deleting it costs nothing. */
final class Drafts {

    /** How many are kept; one with its odds can take a megabyte. */
    static final int CAPACITY = 20;

    private static final float LOAD = 0.75f;

    private final Map<String, Draft> byHash = new LinkedHashMap<>(CAPACITY, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Draft> eldest) {
            return size() > CAPACITY;
        }
    };

    /** What is known of a document; the same object as long as it is kept. */
    Draft draft(String document) {
        var hash = ContentHash.of(document);
        synchronized (byHash) {
            var known = byHash.get(hash);
            if (known != null) {
                return known;
            }
        }
        var read = Draft.read(document);
        synchronized (byHash) {
            var other = byHash.putIfAbsent(hash, read);
            return other == null ? read : other;
        }
    }
}
