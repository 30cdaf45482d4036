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

    /** Makes other replicas that install wait until this transaction ends; inserting side by side they could deadlock. */
    void waitForOthers() {
        entities.createNativeQuery(
                        "SELECT installed_rank FROM flyway_schema_history WHERE installed_rank = 1 FOR UPDATE")
                .getResultList();
    }

    /** Saves a document as the next version of its rulebook; of replicas that try at once, one does. */
    void saveUnlessKnown(Rulebook book) {
        if (!isKnown(book.hash())) {
            entities.createNativeQuery("""
                            INSERT IGNORE INTO rulebook (name, version, hash, title, document, created_at)
                            VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6))
                            """)
                    .setParameter(1, book.name())
                    .setParameter(2, lastVersion(book.name()) + 1)
                    .setParameter(3, book.hash())
                    .setParameter(4, book.title())
                    .setParameter(5, book.document())
                    .executeUpdate();
        }
    }

    private boolean isKnown(String hash) {
        return entities.createQuery("SELECT COUNT(r) FROM RulebookVersion r WHERE r.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    private int lastVersion(String name) {
        return entities.createQuery(
                        "SELECT COALESCE(MAX(r.version), 0) FROM RulebookVersion r WHERE r.name = :name", Integer.class)
                .setParameter("name", name)
                .getSingleResult();
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
