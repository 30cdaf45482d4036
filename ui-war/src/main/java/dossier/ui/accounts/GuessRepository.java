package dossier.ui.accounts;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.ui.storage.Moment;

/** Counts wrong passwords, and remembers where people have logged in from. */
@ApplicationScoped
class GuessRepository {

    private static final Duration TRUST = Duration.ofDays(60);
    private static final int TIDIED_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    /** Wrong passwords for a name from an address within the last while. */
    long wrong(String name, String address, Duration window) {
        return count("name = ?1 AND address = ?2 AND at > ?3", name, address, window);
    }

    /** Wrong passwords from an address, whatever the name. */
    long wrongFrom(String address, Duration window) {
        return count("?1 IS NOT NULL AND address = ?2 AND at > ?3", "", address, window);
    }

    /** Wrong passwords for a name, wherever from. */
    long wrongFor(String name, Duration window) {
        return count("name = ?1 AND ?2 IS NOT NULL AND at > ?3", name, "", window);
    }

    private long count(String which, String name, String address, Duration window) {
        var count = entities.createNativeQuery("SELECT COUNT(*) FROM wrong_password WHERE " + which)
                .setParameter(1, name)
                .setParameter(2, address)
                .setParameter(3, Moment.now().minus(window))
                .getSingleResult();
        return ((Number) count).longValue();
    }

    void add(String name, String address, Duration window) {
        entities.createNativeQuery("INSERT INTO wrong_password (name, address, at) VALUES (?1, ?2, ?3)")
                .setParameter(1, name)
                .setParameter(2, address)
                .setParameter(3, Moment.now())
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM wrong_password WHERE at < ?1 ORDER BY at LIMIT " + TIDIED_AT_ONCE)
                .setParameter(1, Moment.now().minus(window))
                .executeUpdate();
    }

    void forget(String name, String address) {
        entities.createNativeQuery("DELETE FROM wrong_password WHERE name = ?1 AND address = ?2")
                .setParameter(1, name)
                .setParameter(2, address)
                .executeUpdate();
    }

    boolean trusts(long account, String address) {
        return !entities.createNativeQuery("SELECT account_number FROM trusted_place"
                        + " WHERE account_number = ?1 AND address = ?2 AND seen_at > ?3")
                .setParameter(1, account)
                .setParameter(2, address)
                .setParameter(3, Moment.now().minus(TRUST))
                .getResultList()
                .isEmpty();
    }

    void trust(long account, String address) {
        entities.createNativeQuery("INSERT INTO trusted_place (account_number, address, seen_at) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)")
                .setParameter(1, account)
                .setParameter(2, address)
                .setParameter(3, Moment.now())
                .executeUpdate();
    }
}
