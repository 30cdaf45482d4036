package dossier.ui.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Dossiers in the database. */
@ApplicationScoped
class DossierRepository {

    @PersistenceContext
    private EntityManager entities;

    void store(Dossier dossier) {
        entities.persist(dossier);
        entities.flush();
    }

    Optional<Dossier> find(long number) {
        return Optional.ofNullable(entities.find(Dossier.class, number));
    }

    boolean delete(long number) {
        return entities.createQuery("DELETE FROM Dossier d WHERE d.number = :number")
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    /** Newest first, below a number. */
    List<Dossier> before(DossierFilter filter, long number, int limit) {
        var where = new Where(filter).and("d.number < :before", "before", number);
        return where.query("SELECT d FROM Dossier d", " ORDER BY d.number DESC", Dossier.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Dossier> page(DossierFilter filter, DossierSort sort, int first, int size) {
        return new Where(filter)
                .query("SELECT d FROM Dossier d", " ORDER BY " + sort.clause(), Dossier.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(DossierFilter filter) {
        return new Where(filter)
                .query("SELECT COUNT(d) FROM Dossier d", "", Long.class)
                .getSingleResult();
    }

    /** Conditions and their parameters, so that nothing a person wrote becomes part of a query. */
    private final class Where {

        private final StringBuilder conditions = new StringBuilder(" WHERE 1 = 1");
        private final Map<String, Object> parameters = new HashMap<>();

        Where(DossierFilter filter) {
            if (filter.rulebook() != null) {
                and("d.rulebook.name = :rulebook", "rulebook", filter.rulebook());
            }
            if (filter.search() != null) {
                and("d.text LIKE :search ESCAPE '!'", "search", "%" + escaped(filter.search()) + "%");
            }
        }

        Where and(String condition, String parameter, Object value) {
            conditions.append(" AND ").append(condition);
            parameters.put(parameter, value);
            return this;
        }

        <T> TypedQuery<T> query(String select, String order, Class<T> type) {
            var query = entities.createQuery(select + conditions + order, type);
            parameters.forEach(query::setParameter);
            return query;
        }

        private static String escaped(String search) {
            return search.replaceAll("([!%_])", "!$1");
        }
    }
}
