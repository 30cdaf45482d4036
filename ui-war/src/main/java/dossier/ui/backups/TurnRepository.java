package dossier.ui.backups;

import java.time.LocalDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The times of the schedule that had their turn. */
@ApplicationScoped
class TurnRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Whether a turn of the schedule was there before. */
    boolean hadTurns(String entry) {
        return !entities.createNativeQuery("SELECT 1 FROM backup_turn WHERE entry = ? LIMIT 1")
                .setParameter(1, entry)
                .getResultList()
                .isEmpty();
    }

    /** Writes a turn down; false when another replica has done that already. */
    boolean takeTurn(String entry, LocalDateTime due) {
        return entities.createNativeQuery("INSERT IGNORE INTO backup_turn (entry, due_at) VALUES (?, ?)")
                        .setParameter(1, entry)
                        .setParameter(2, due)
                        .executeUpdate()
                == 1;
    }

    /** Forgets turns that are long over. */
    void forgetTurns(LocalDateTime before) {
        entities.createNativeQuery("DELETE FROM backup_turn WHERE due_at < ?")
                .setParameter(1, before)
                .executeUpdate();
    }
}
