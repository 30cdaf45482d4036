package dossier.ui.rulebooks;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A rulebook with its document.
 *
 * @param name for addresses, for instance {@code spy-mission}
 * @param title for people
 * @param version the newest, from 1
 * @param hash content hash of that version
 * @param document the YAML as it was written
 */
@JsonbPropertyOrder({"name", "title", "version", "hash", "document"})
public record RulebookDetail(String name, String title, int version, String hash, String document) {

    static RulebookDetail of(RulebookVersion version) {
        return new RulebookDetail(
                version.getName(), version.getTitle(), version.getVersion(), version.getHash(), version.getDocument());
    }
}
