package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.rulebooks.shipped.ShippedRulebooks;
import dossier.ui.schema.SchemaMigrated;
import dossier.ui.storage.DatabaseGuarded;

/** Saves and finds versions of rulebooks, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Rulebooks {

    @Inject
    private RulebookRepository repository;

    void installShipped(@Observes SchemaMigrated event) {
        ShippedRulebooks.all().forEach(book -> repository.saveFirst(new RulebookVersion(book, 1)));
    }

    List<RulebookVersion> newest() {
        return repository.newest();
    }
}
