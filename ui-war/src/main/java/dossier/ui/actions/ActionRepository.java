package dossier.ui.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The action log in the database. */
@ApplicationScoped
class ActionRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Action action) {
        entities.persist(action);
    }
}
