package dossier.ui.rulebooks;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.ui.storage.Moment;

/**
 * A version of a rulebook in a list, without its document.
 *
 * @param name for addresses, for instance {@code spy-mission}
 * @param title for people
 * @param version from 1
 * @param hash content hash of that version
 * @param createdAt when that version was saved
 * @param createdBy who saved it
 * @param archivedAt when the rulebook was archived; null when it is not
 */
@JsonbPropertyOrder({"name", "title", "version", "hash", "createdAt", "createdBy", "archivedAt"})
public record RulebookSummary(
        String name, String title, int version, String hash, Instant createdAt, String createdBy, Instant archivedAt) {

    /** As queries select it. */
    public RulebookSummary(
            String name,
            String title,
            int version,
            String hash,
            LocalDateTime createdAt,
            String createdBy,
            LocalDateTime archivedAt) {
        this(name, title, version, hash, Moment.instant(createdAt), createdBy, Moment.instant(archivedAt));
    }
}
