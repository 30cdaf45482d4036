package dossier.ui.accounts;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads and writes the logins of browsers. */
@ApplicationScoped
class LoginRepository {

    private static final int TIDIED_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(Login login) {
        entities.persist(login);
    }

    /** The login with this hash, with its account: a look at the database for each page that somebody opens. */
    Optional<Login> find(String hash) {
        return entities.createQuery("SELECT l FROM Login l JOIN FETCH l.account WHERE l.hash = :hash", Login.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    int remove(String hash) {
        return entities.createQuery("DELETE FROM Login l WHERE l.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** Ends all logins of an account. */
    void removeAll(Account account) {
        entities.createQuery("DELETE FROM Login l WHERE l.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void tidy(LocalDateTime seenBefore) {
        entities.createNativeQuery("DELETE FROM login WHERE seen_at < ?1 ORDER BY seen_at LIMIT " + TIDIED_AT_ONCE)
                .setParameter(1, seenBefore)
                .executeUpdate();
    }
}
