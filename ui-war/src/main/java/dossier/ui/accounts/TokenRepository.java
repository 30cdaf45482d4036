package dossier.ui.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads and writes tokens. */
@ApplicationScoped
class TokenRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Token token) {
        entities.persist(token);
        entities.flush();
    }

    Optional<Token> find(String hash) {
        return entities.createQuery("SELECT t FROM Token t WHERE t.hash = :hash", Token.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** All of an account, the newest first. */
    List<Token> of(Account account) {
        return entities.createQuery(
                        "SELECT t FROM Token t WHERE t.account = :account ORDER BY t.number DESC", Token.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Removes one of an account; false when the account has none of this number. */
    boolean remove(Account account, long number) {
        return entities.createQuery("DELETE FROM Token t WHERE t.account = :account AND t.number = :number")
                        .setParameter("account", account)
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    void removeAll(Account account) {
        entities.createQuery("DELETE FROM Token t WHERE t.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
