package dossier.ui.rulebooks;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A rulebook in a list.
 *
 * @param name for addresses, for instance {@code spy-mission}
 * @param title for people
 * @param version the newest, from 1
 * @param hash content hash of that version
 */
@JsonbPropertyOrder({"name", "title", "version", "hash"})
public record RulebookSummary(String name, String title, int version, String hash) {

    static RulebookSummary of(RulebookVersion version) {
        return new RulebookSummary(version.getName(), version.getTitle(), version.getVersion(), version.getHash());
    }
}
