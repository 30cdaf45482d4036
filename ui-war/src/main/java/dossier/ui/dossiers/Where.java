package dossier.ui.dossiers;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import dossier.ui.storage.Moment;

/** Conditions on a dossier {@code d} and their parameters, so that nothing a person wrote becomes part of a query. */
final class Where {

    private final StringBuilder conditions = new StringBuilder(" WHERE 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    /** Made in the time of a filter. */
    static Where madeWithin(DossierFilter filter) {
        var where = new Where();
        if (filter.from() != null) {
            where.and("d.createdAt >= :from", "from", Moment.column(filter.from()));
        }
        if (filter.to() != null) {
            where.and("d.createdAt < :to", "to", Moment.column(filter.to()));
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
