package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Versions of rulebooks in the database. */
@ApplicationScoped
class RulebookRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Saves a first version unless there is one already; of two replicas that try at once, one wins. */
    void saveFirst(RulebookVersion version) {
        entities.createNativeQuery("""
                        INSERT IGNORE INTO rulebook (name, version, hash, title, document, created_at)
                        VALUES (?, 1, ?, ?, ?, UTC_TIMESTAMP(6))
                        """)
                .setParameter(1, version.getName())
                .setParameter(2, version.getHash())
                .setParameter(3, version.getTitle())
                .setParameter(4, version.getDocument())
                .executeUpdate();
    }

    /** The newest version of each rulebook, by name. */
    List<RulebookVersion> newest() {
        return entities.createQuery("""
                        SELECT r FROM RulebookVersion r
                        WHERE r.version = (SELECT MAX(v.version) FROM RulebookVersion v WHERE v.name = r.name)
                        ORDER BY r.name
                        """, RulebookVersion.class).getResultList();
    }
}
