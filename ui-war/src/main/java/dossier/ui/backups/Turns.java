package dossier.ui.backups;

import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.storage.DatabaseGuarded;

/** Whose turn it is, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Turns {

    @Inject
    private TurnRepository repository;

    /**
     * Takes a turn; false when another replica has it, or when it was due before anybody knew of the entry.
     *
     * @param fresh whether it is due in this moment
     */
    boolean take(String entry, LocalDateTime due, boolean fresh) {
        return (fresh || repository.hadTurns(entry)) && repository.takeTurn(entry, due);
    }

    /** Forgets turns that are long over. */
    void forget(LocalDateTime before) {
        repository.forgetTurns(before);
    }
}
