package dossier.ui.rulebooks;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A version of a rulebook with its document.
 *
 * @param name for addresses, for instance {@code spy-mission}
 * @param title for people
 * @param version from 1
 * @param hash content hash of that version
 * @param createdAt when that version was saved
 * @param createdBy who saved it
 * @param archivedAt when the rulebook was archived; null when it is not
 * @param document the YAML as it was written
 */
@JsonbPropertyOrder({"name", "title", "version", "hash", "createdAt", "createdBy", "archivedAt", "document"})
public record RulebookDetail(
        String name,
        String title,
        int version,
        String hash,
        Instant createdAt,
        String createdBy,
        Instant archivedAt,
        String document) {

    /** The newest version. */
    public static RulebookDetail of(StoredRulebook book) {
        return of(book.getNewest(), book.getArchivedAt());
    }

    /** Any version; that its rulebook is archived is nothing of its own. */
    static RulebookDetail of(RulebookVersion version, Instant archivedAt) {
        return new RulebookDetail(
                version.getName(),
                version.getTitle(),
                version.getVersion(),
                version.getHash(),
                version.getCreatedAt(),
                version.getCreatedBy(),
                archivedAt,
                version.getDocument());
    }
}
