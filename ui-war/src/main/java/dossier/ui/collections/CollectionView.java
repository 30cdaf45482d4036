package dossier.ui.collections;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A collection as pages and the API show it.
 *
 * @param name for addresses and rulebooks, for instance {@code entropy}
 * @param description what it is about; may be empty
 * @param size how many entries it has
 * @param version how often its entries have changed
 * @param duplicates what becomes of a word that is there already: {@code ignore} or {@code refuse}
 * @param longest the most characters of a word
 * @param most the most entries
 * @param createdAt when it was made, in UTC
 * @param createdBy who made it
 */
@JsonbPropertyOrder({"name", "description", "size", "version", "duplicates", "longest", "most", "createdAt", "createdBy"
})
public record CollectionView(
        String name,
        String description,
        int size,
        int version,
        String duplicates,
        int longest,
        int most,
        Instant createdAt,
        String createdBy) {

    static CollectionView of(StoredCollection collection) {
        var settings = collection.getSettings();
        return new CollectionView(
                collection.getName(),
                settings.description(),
                collection.getSize(),
                collection.getVersion(),
                settings.duplicates().word(),
                settings.longest(),
                settings.most(),
                collection.getCreatedAt(),
                collection.getCreatedBy());
    }
}
