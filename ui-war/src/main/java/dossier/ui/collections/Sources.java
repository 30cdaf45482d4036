package dossier.ui.collections;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.InvalidRulebookException;
import dossier.rulebooks.draws.Collected;
import dossier.rulebooks.draws.Source;

/** Which sources each rulebook draws from. Documents never change, so each is looked at once; most name no collection at all. */
final class Sources {

    private static final int MOST_KEPT = 1_000;
    private static final String KEY = "collection";

    private final Map<String, Set<Source>> known = new ConcurrentHashMap<>();

    /**
     * The sources of a rulebook that brings no words of its own for them.
     *
     * @param hash content hash of the document
     */
    Set<Source> of(String hash, String document) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(hash, look -> of(document));
    }

    private static Set<Source> of(String document) {
        try {
            return document.contains(KEY) ? read(document) : Set.of();
        } catch (InvalidRulebookException e) {
            return Set.of();
        }
    }

    private static Set<Source> read(String document) {
        return Rulebook.read(document).draws().stream()
                .filter(draw -> draw.space() instanceof Collected)
                .map(draw -> ((Collected) draw.space()).source())
                .collect(Collectors.toUnmodifiableSet());
    }
}
