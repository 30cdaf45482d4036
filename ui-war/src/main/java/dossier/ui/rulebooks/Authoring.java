package dossier.ui.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.document.Renaming;
import dossier.ui.documents.Documents;
import dossier.ui.people.Visitor;

/** What people do to rulebooks. A document is checked before it is saved, so a broken one never is. */
@ApplicationScoped
public class Authoring {

    @Inject
    private Documents documents;

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Visitor visitor;

    /**
     * Saves a rulebook under the name that its document has.
     *
     * @throws ProblemException {@code invalid-rulebook}, or {@code conflict} when the name is taken
     */
    public StoredRulebook create(String document) {
        var draft = Draft.checked(document, documents);
        return rulebooks.create(draft.anyName(), visitor.name());
    }

    /**
     * Saves the next version; the same text once more changes nothing.
     *
     * @param name what the document must call itself
     * @throws ProblemException {@code not-found}, {@code invalid-rulebook}, {@code changed}, {@code conflict} when the
     *     rulebook is archived, {@code unconditional}
     */
    public StoredRulebook save(String name, String document, IfMatch expected) {
        expected.required();
        existing(name);
        var draft = Draft.checked(document, documents);
        return seen(rulebooks.save(draft.named(name), expected, visitor.name()));
    }

    /**
     * Saves a copy of the newest version under another name.
     *
     * @throws ProblemException {@code not-found}, {@code invalid-rulebook} when name or title are not allowed, {@code
     *     conflict} when the name is taken
     */
    public StoredRulebook copy(String name, String newName, String newTitle) {
        return create(Renaming.of(existing(name).getNewest().getDocument(), newName, newTitle));
    }

    /**
     * Hides a rulebook from lists and from generating; its dossiers still show it.
     *
     * @throws ProblemException {@code not-found}, {@code changed}
     */
    public StoredRulebook archive(String name, IfMatch expected) {
        return seen(rulebooks.archive(name, expected, visitor.name()));
    }

    /**
     * Shows it again.
     *
     * @throws ProblemException {@code not-found}
     */
    public StoredRulebook restore(String name) {
        return seen(rulebooks.restore(name, visitor.name()));
    }

    private StoredRulebook existing(String name) {
        return rulebooks.find(name).orElseThrow(() -> Rulebooks.missing(name));
    }

    private StoredRulebook seen(StoredRulebook changed) {
        catalog.forget(changed.getName());
        return changed;
    }
}
