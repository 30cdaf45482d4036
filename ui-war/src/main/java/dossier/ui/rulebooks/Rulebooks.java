package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.storage.DatabaseGuarded;

/** Finds versions of rulebooks, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Rulebooks {

    @Inject
    private RulebookRepository repository;

    List<RulebookVersion> newest() {
        return repository.newest();
    }
}
