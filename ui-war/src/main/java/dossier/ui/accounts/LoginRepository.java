package dossier.ui.accounts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.ui.storage.Moment;

/** Reads and writes the logins of browsers. */
@ApplicationScoped
class LoginRepository {

    private static final int TIDIED_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(String hash, long account, String address) {
        entities.createNativeQuery(
                        "INSERT INTO login (hash, account_number, begun_at, seen_at, address) VALUES (?1, ?2, ?3, ?3, ?4)")
                .setParameter(1, hash)
                .setParameter(2, account)
                .setParameter(3, Moment.now())
                .setParameter(4, address)
                .executeUpdate();
    }

    /** The account of a login that was seen and begun late enough. */
    Optional<Account> account(String hash, LocalDateTime seenAfter, LocalDateTime begunAfter) {
        List<?> numbers = entities.createNativeQuery(
                        "SELECT account_number FROM login WHERE hash = ?1 AND seen_at > ?2 AND begun_at > ?3")
                .setParameter(1, hash)
                .setParameter(2, seenAfter)
                .setParameter(3, begunAfter)
                .getResultList();
        return numbers.stream()
                .map(number -> entities.find(Account.class, ((Number) number).longValue()))
                .findFirst();
    }

    /** Notes that a login was used; once a minute is enough. */
    void see(String hash) {
        entities.createNativeQuery("UPDATE login SET seen_at = ?2 WHERE hash = ?1 AND seen_at < ?3")
                .setParameter(1, hash)
                .setParameter(2, Moment.now())
                .setParameter(3, Moment.now().minusMinutes(1))
                .executeUpdate();
    }

    int remove(String hash) {
        return entities.createNativeQuery("DELETE FROM login WHERE hash = ?1")
                .setParameter(1, hash)
                .executeUpdate();
    }

    /** Ends all logins of an account. */
    int removeAll(long account) {
        return entities.createNativeQuery("DELETE FROM login WHERE account_number = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    long count(long account, LocalDateTime seenAfter) {
        var count = entities.createNativeQuery("SELECT COUNT(*) FROM login WHERE account_number = ?1 AND seen_at > ?2")
                .setParameter(1, account)
                .setParameter(2, seenAfter)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    void tidy(LocalDateTime seenBefore) {
        entities.createNativeQuery("DELETE FROM login WHERE seen_at < ?1 ORDER BY seen_at LIMIT " + TIDIED_AT_ONCE)
                .setParameter(1, seenBefore)
                .executeUpdate();
    }
}
