package dossier.ui.dossiers;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import dossier.ui.storage.Like;

/** Conditions on a dossier {@code d} and their parameters, so that nothing a person wrote becomes part of a query. */
final class Where {

    private final StringBuilder conditions = new StringBuilder(" WHERE 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    static Where fits(DossierFilter filter) {
        var where = new Where();
        if (filter.rulebook() != null) {
            where.and("d.rulebookName = :rulebook", "rulebook", filter.rulebook());
        }
        if (filter.search() != null) {
            where.and("d.text LIKE :search ESCAPE '!'", "search", Like.containing(filter.search()));
        }
        return where;
    }

    Where and(String condition, String parameter, Object value) {
        conditions.append(" AND ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        var query = entities.createQuery(select + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
