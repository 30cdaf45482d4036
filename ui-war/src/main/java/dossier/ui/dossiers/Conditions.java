package dossier.ui.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.Query;

import dossier.ui.storage.Like;
import dossier.ui.storage.Moment;

/** Conditions on rows of the table {@code dossier} and their values, so that nothing a person wrote becomes part of a query. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions of(DossierFilter filter) {
        var fits = new Conditions();
        if (filter.rulebook() != null) {
            fits.and("rulebook_name = ?", filter.rulebook());
        }
        if (filter.version() != null) {
            fits.and(
                    "rulebook_id = (SELECT id FROM rulebook_version WHERE name = ? AND version = ?)",
                    filter.rulebook(),
                    filter.version());
        }
        if (filter.batch() != null) {
            fits.and("batch_number = ?", filter.batch());
        }
        if (filter.from() != null) {
            fits.and("created_at >= ?", Moment.column(filter.from()));
        }
        if (filter.to() != null) {
            fits.and("created_at < ?", Moment.column(filter.to()));
        }
        filter.outcome().forEach((field, value) -> fits.and("JSON_VALUE(outcome, ?) = BINARY ?", path(field), value));
        if (filter.search() != null) {
            fits.and("text LIKE ? ESCAPE '!'", Like.containing(filter.search()));
        }
        return fits;
    }

    Conditions beyond(Cursor cursor) {
        return and(cursor.older() ? "number < ?" : "number > ?", cursor.number());
    }

    private Conditions and(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(Arrays.asList(parameters));
        return this;
    }

    Query query(Function<String, Query> queries, String select, String order) {
        var query = queries.apply(select + " WHERE " + String.join(" AND ", conditions) + order);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String path(String field) {
        return "$.\"" + field.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
