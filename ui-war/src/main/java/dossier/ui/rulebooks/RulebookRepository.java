package dossier.ui.rulebooks;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.rulebooks.book.Rulebook;

/** Versions of rulebooks in the database. */
@ApplicationScoped
class RulebookRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Saves a document as the next version of its rulebook; of two replicas that try at once, one does. */
    void saveUnlessKnown(Rulebook book) {
        entities.createNativeQuery("""
                        INSERT IGNORE INTO rulebook (name, version, hash, title, document, created_at)
                        SELECT ?1, COALESCE(MAX(version), 0) + 1, ?2, ?3, ?4, UTC_TIMESTAMP(6)
                        FROM rulebook WHERE name = ?1
                        """)
                .setParameter(1, book.name())
                .setParameter(2, book.hash())
                .setParameter(3, book.title())
                .setParameter(4, book.document())
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
