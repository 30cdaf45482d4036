package dossier.ui.actions;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.ui.storage.Moment;
import dossier.ui.storage.Where;

/** The action log in the database. */
@ApplicationScoped
class ActionRepository {

    private static final String ACTIONS = "SELECT a FROM Action a";

    @PersistenceContext
    private EntityManager entities;

    void add(Action action) {
        entities.persist(action);
    }

    /** Newest first, those older than the cursor. */
    List<Action> newestFirst(ActionFilter filter, ActionCursor after, int limit) {
        return read(behind(filter, after, "<"), " ORDER BY a.happenedAt DESC, a.number DESC", limit);
    }

    /** Oldest first, those newer than the cursor. */
    List<Action> oldestFirst(ActionFilter filter, ActionCursor after, int limit) {
        return read(behind(filter, after, ">"), " ORDER BY a.happenedAt, a.number", limit);
    }

    long count(ActionKind kind, ActionStatus status) {
        return new Where()
                .and("a.kind = :kind", "kind", kind.word())
                .and("a.status = :status", "status", status)
                .query(entities, "SELECT COUNT(a) FROM Action a", "", Long.class)
                .getSingleResult();
    }

    /** Deletes the oldest entries from before a time; how many. */
    int deleteOldest(Instant before, int most) {
        return entities.createNativeQuery(
                        "DELETE FROM action WHERE happened_at < ? ORDER BY happened_at, number LIMIT " + most)
                .setParameter(1, Moment.column(before))
                .executeUpdate();
    }

    private List<Action> read(Where where, String order, int limit) {
        return where.query(entities, ACTIONS, order, Action.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In a form that walks one of the keys, whichever way. */
    private static Where behind(ActionFilter filter, ActionCursor after, String side) {
        return fitting(filter)
                .and("(a.happenedAt %s :at OR a.happenedAt = :at".formatted(side), "at", Moment.column(after.at()))
                .and("a.number %s :number)".formatted(side), "number", after.number());
    }

    private static Where fitting(ActionFilter filter) {
        var where = new Where();
        if (filter.from() != null) {
            where.and("a.happenedAt >= :from", "from", Moment.column(filter.from()));
        }
        if (filter.until() != null) {
            where.and("a.happenedAt < :until", "until", Moment.column(filter.until()));
        }
        if (filter.who() != null) {
            where.and("a.who = :who", "who", filter.who());
        }
        if (filter.kind() != null) {
            where.and("a.kind = :kind", "kind", filter.kind());
        }
        if (filter.status() != null) {
            where.and("a.status = :status", "status", filter.status());
        }
        return where;
    }
}
