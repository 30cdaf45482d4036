package dossier.ui.accounts;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import dossier.ui.access.Role;

/** Reads and writes accounts. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    void remove(Account account) {
        entities.remove(account);
    }

    Optional<Account> find(String name) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Of replicas that start at once, one after the other comes to its turn, each until its transaction ends. */
    void waitForOthers() {
        entities.createNativeQuery(
                        "SELECT installed_rank FROM flyway_schema_history WHERE installed_rank = 1 FOR UPDATE")
                .getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** By name, those after one; empty for the beginning. */
    List<Account> after(String name, int limit) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.name > :after ORDER BY a.name", Account.class)
                .setParameter("after", name)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All operators who can log in; nobody else changes them until this transaction ends. */
    List<Account> lockOperators() {
        return entities.createQuery(
                        "SELECT a FROM Account a WHERE a.role = :role AND a.blocked = false ORDER BY a.number",
                        Account.class)
                .setParameter("role", Role.OPERATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
