package dossier.ui.collections;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import dossier.ui.storage.Like;

/** Collections in the database; deleted ones are found by those only who ask for them. */
@ApplicationScoped
class CollectionRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Takes a name if it is free; what is there already stays as it is. Of those who try at once, one comes after the other. */
    void takeName(String name, String who) {
        entities.createNativeQuery("SELECT id FROM feed_counter FOR UPDATE").getResultList();
        entities.createNativeQuery("""
                        INSERT IGNORE INTO collection
                          (name, description, duplicates, longest, most, version, size, created_at, created_by, deleted_at)
                        VALUES (?, '', 'IGNORE', 1, 1, 0, 0, UTC_TIMESTAMP(6), ?, UTC_TIMESTAMP(6))
                        """)
                .setParameter(1, name)
                .setParameter(2, who)
                .executeUpdate();
    }

    Optional<StoredCollection> find(String name) {
        return evenDeleted(name, LockModeType.NONE).filter(found -> !found.isDeleted());
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<StoredCollection> lock(String name) {
        return lockEvenDeleted(name).filter(found -> !found.isDeleted());
    }

    Optional<StoredCollection> lockEvenDeleted(String name) {
        return evenDeleted(name, LockModeType.PESSIMISTIC_WRITE);
    }

    StoredCollection lock(long id) {
        return entities.find(StoredCollection.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that may be deleted. */
    Optional<StoredCollection> evenDeleted(String name) {
        return evenDeleted(name, LockModeType.NONE);
    }

    private Optional<StoredCollection> evenDeleted(String name, LockModeType lock) {
        return entities.createQuery("SELECT c FROM StoredCollection c WHERE c.name = :name", StoredCollection.class)
                .setParameter("name", name)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** By name, those after one whose name or description contains something. */
    List<StoredCollection> after(String name, String search, int limit) {
        return entities.createQuery(
                        "SELECT c FROM StoredCollection c WHERE c.deletedAt IS NULL AND c.name > :after"
                                + " AND (SQL('CONVERT(? USING utf8mb4)', c.name) LIKE :search ESCAPE '!'"
                                + " OR c.description LIKE :search ESCAPE '!') ORDER BY c.name",
                        StoredCollection.class)
                .setParameter("after", name)
                .setParameter("search", Like.containing(search))
                .setMaxResults(limit)
                .getResultList();
    }
}
