package dossier.ui.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.rulebooks.shipped.ShippedRulebooks;
import dossier.ui.schema.SchemaMigrated;

/** Saves the rulebooks that come with the product as soon as there is a schema, all of them or none. */
@ApplicationScoped
class ShippedInstaller {

    @Inject
    private RulebookRepository repository;

    /** A document that is stored already stays as it is; one that changed with a release becomes a new version. */
    @Transactional
    void install(@Observes SchemaMigrated event) {
        repository.waitForOthers();
        ShippedRulebooks.all().forEach(repository::saveUnlessKnown);
    }
}
