package dossier.rulebooks.draws;

import java.util.Map;
import java.util.Optional;

import dossier.rulebooks.document.Part;
import dossier.rulebooks.tables.Tables;

/**
 * What draws may draw from that stands elsewhere.
 *
 * @param tables of the rulebook
 * @param collections words with their weights, by {@linkplain Source#key() key}; those of an edition, else none
 */
public record Supply(Tables tables, Map<String, Part> collections) {

    /** Keeps a copy of the map. */
    public Supply {
        collections = Map.copyOf(collections);
    }

    /** The words of a source; empty when there are none here. */
    Optional<Space> words(Source source) {
        return Optional.ofNullable(collections.get(source.key())).flatMap(Weights::read);
    }
}
