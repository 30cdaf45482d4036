package dossier.ui.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.storage.DatabaseGuarded;

/** The entries of the action log. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Actions {

    @Inject
    private ActionRepository repository;

    /** Writes an entry in the transaction of the caller, or in one of its own if there is none. */
    void add(Action action) {
        repository.add(action);
    }

    /** Writes an entry that stays whatever becomes of the transaction of the caller. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addAlone(Action action) {
        repository.add(action);
    }
}
