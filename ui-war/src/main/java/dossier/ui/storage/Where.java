package dossier.ui.storage;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** Conditions and their parameters, so that nothing a person wrote becomes part of a query. Not thread-safe. */
public final class Where {

    private final StringBuilder conditions = new StringBuilder(" WHERE 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition with one parameter, such as {@code d.number < :before}. */
    public Where and(String condition, String parameter, Object value) {
        conditions.append(" AND ").append(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** A query of what meets all conditions; without any, of everything. */
    public <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        var query = entities.createQuery(select + conditions + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
