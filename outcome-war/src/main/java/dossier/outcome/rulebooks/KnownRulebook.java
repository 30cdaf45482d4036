package dossier.outcome.rulebooks;

import dossier.rulebooks.book.Rulebook;

/**
 * A rulebook in the list of those that this service knows.
 *
 * @param name for addresses, for instance {@code spy-mission}
 * @param title for people
 * @param hash content hash of the document
 */
public record KnownRulebook(String name, String title, String hash) {

    static KnownRulebook of(Rulebook rulebook) {
        return new KnownRulebook(rulebook.name(), rulebook.title(), rulebook.hash());
    }
}
