package dossier.ui.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;
import dossier.ui.people.NoAccount;
import dossier.ui.schema.SchemaMigrated;

/** Saves the rulebooks that come with the product as soon as there is a schema, all of them or none. */
@ApplicationScoped
class ShippedInstaller {

    @Inject
    private RulebookRepository repository;

    @Inject
    private Rulebooks rulebooks;

    /** A document that changed with a release becomes a new version, unless people have changed it in the meantime. */
    @Transactional
    void install(@Observes SchemaMigrated event) {
        repository.waitForOthers();
        ShippedRulebooks.all().forEach(this::install);
    }

    private void install(Rulebook book) {
        var stored = repository.lock(book.name());
        if (stored.isEmpty()) {
            rulebooks.create(book, NoAccount.DOSSIER.word());
        } else if (isOurs(stored.get()) && !repository.hasVersionWith(book.name(), book.hash())) {
            rulebooks.save(book, IfMatch.of(stored.get().getTag()), NoAccount.DOSSIER.word());
        }
    }

    private static boolean isOurs(StoredRulebook stored) {
        return !stored.isArchived() && stored.getNewest().getCreatedBy().equals(NoAccount.DOSSIER.word());
    }
}
