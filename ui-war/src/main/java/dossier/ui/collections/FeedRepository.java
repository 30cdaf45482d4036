package dossier.ui.collections;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Feeds in the database. */
@ApplicationScoped
class FeedRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Lets nobody else feed until this transaction ends. */
    void lockFeeds() {
        entities.createNativeQuery("SELECT id FROM feed_counter FOR UPDATE").getResultList();
    }

    void add(Feed feed) {
        entities.persist(feed);
        entities.flush();
    }

    Feed get(long number) {
        return entities.find(Feed.class, number);
    }

    Optional<Feed> find(String collection, long number) {
        return Optional.ofNullable(get(number))
                .filter(feed -> feed.collection().getName().equals(collection));
    }

    /** Newest first, those that are there. */
    List<Feed> find(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT f FROM Feed f WHERE f.number IN :numbers ORDER BY f.number DESC", Feed.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** The feed that somebody gave a key. */
    Optional<Feed> known(String who, String idempotencyKey) {
        return entities.createQuery(
                        "SELECT f FROM Feed f WHERE f.createdBy = :who AND f.idempotencyKey = :key", Feed.class)
                .setParameter("who", who)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .findFirst();
    }

    /** Of one collection, newest first, below a number. */
    List<Feed> before(String collection, long number, int limit) {
        return entities.createQuery(
                        "SELECT f FROM Feed f WHERE f.collection.name = :name AND f.number < :before"
                                + " ORDER BY f.number DESC",
                        Feed.class)
                .setParameter("name", collection)
                .setParameter("before", number)
                .setMaxResults(limit)
                .getResultList();
    }
}
