package dossier.ui.statistics;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.contracts.documents.Odds;

/** Expectations in the database. */
@ApplicationScoped
class ExpectationRepository {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    private EntityManager entities;

    /** Keeps the odds of a version unless there are some; of those who try at once, one succeeds. */
    void keep(long rulebook, Odds odds) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO expectation (rulebook_id, odds, asked_at) VALUES (?, ?, UTC_TIMESTAMP(6))")
                .setParameter(1, rulebook)
                .setParameter(2, JSON.toJson(odds))
                .executeUpdate();
    }

    /** What dossiers of a version are counted against; empty when none was counted yet. */
    Optional<Expectation> find(long rulebook) {
        List<?> found = entities.createNativeQuery("SELECT odds FROM expectation WHERE rulebook_id = ?")
                .setParameter(1, rulebook)
                .getResultList();
        return found.stream()
                .map(odds -> new Expectation(JSON.fromJson((String) odds, Odds.class)))
                .findFirst();
    }
}
