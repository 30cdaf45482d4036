package dossier.ui.collections;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;

import dossier.ui.storage.Like;

/** Entries of collections in the database. An entry stays for ever; it says which versions it is in. */
@ApplicationScoped
class EntryRepository {

    /** In an entry that was not removed. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final String BETWEEN_TAGS = ",";

    private static final String IN_VERSION =
            " FROM collection_entry WHERE collection_id = ? AND added_in <= ? AND removed_in > ?";

    @PersistenceContext
    private EntityManager entities;

    /** Those of some words that a collection has now. */
    @SuppressWarnings("unchecked")
    Set<String> present(long collection, Collection<String> texts) {
        return texts.isEmpty()
                ? Set.of()
                : new HashSet<>(query(
                                "SELECT text FROM collection_entry WHERE collection_id = ? AND removed_in = ? AND text IN ("
                                        + places(texts) + ")",
                                collection,
                                NEVER,
                                texts)
                        .getResultList());
    }

    /** Adds words in the order given. */
    void add(long collection, int version, List<NewEntry> added) {
        try (var insert = entities.unwrap(Connection.class)
                .prepareStatement("INSERT INTO collection_entry"
                        + " (collection_id, text, weight, tags, added_in, removed_in) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var entry : added) {
                insert.setLong(1, collection);
                insert.setString(2, entry.text());
                insert.setInt(3, entry.weight());
                insert.setString(4, String.join(BETWEEN_TAGS, entry.tags()));
                insert.setInt(5, version);
                insert.setInt(6, NEVER);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Removes entries by their ids; gives how many of them were there. */
    int remove(long collection, int version, Collection<Long> ids) {
        return ids.isEmpty()
                ? 0
                : query(
                                "UPDATE collection_entry SET removed_in = ? WHERE collection_id = ? AND removed_in = ? AND id IN ("
                                        + places(ids) + ")",
                                version,
                                collection,
                                NEVER,
                                ids)
                        .executeUpdate();
    }

    /** Removes a word; gives how many entries had it: 0 or 1. */
    int remove(long collection, int version, String text) {
        return query(
                        "UPDATE collection_entry SET removed_in = ? WHERE collection_id = ? AND removed_in = ? AND text = ?",
                        version,
                        collection,
                        NEVER,
                        text)
                .executeUpdate();
    }

    /** Removes all words. */
    void removeAll(long collection, int version) {
        query(
                        "UPDATE collection_entry SET removed_in = ? WHERE collection_id = ? AND removed_in = ?",
                        version,
                        collection,
                        NEVER)
                .executeUpdate();
    }

    /** In the order of storing, those after an entry. */
    List<Entry> after(long collection, EntryQuery asked, long id, int limit) {
        var filter = asked.tag().isEmpty() ? "" : " AND FIND_IN_SET(?, tags)";
        var query = query(
                "SELECT id, text, weight, tags, added_in" + IN_VERSION
                        + " AND id > ? AND CONVERT(text USING utf8mb4) COLLATE utf8mb4_uca1400_ai_ci LIKE ? ESCAPE '!'"
                        + filter + " ORDER BY id",
                collection,
                asked.version(),
                asked.version(),
                id,
                Like.containing(asked.search()),
                asked.tag().isEmpty() ? List.of() : List.of(asked.tag()));
        List<?> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** Different lists of tags that entries have now, parted by commas. */
    @SuppressWarnings("unchecked")
    List<String> tagLists(long collection, int most) {
        return query(
                        "SELECT DISTINCT tags FROM collection_entry WHERE collection_id = ? AND removed_in = ? AND tags <> ''",
                        collection,
                        NEVER)
                .setMaxResults(most)
                .getResultList();
    }

    private static Entry entry(Object[] row) {
        var tags = (String) row[3];
        return new Entry(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Number) row[2]).intValue(),
                tags.isEmpty() ? List.of() : List.of(tags.split(BETWEEN_TAGS)),
                ((Number) row[4]).intValue());
    }

    private static String places(Collection<?> values) {
        return String.join(",", java.util.Collections.nCopies(values.size(), "?"));
    }

    /** A query with its parameters; those of a collection are set one by one. */
    private Query query(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        var position = 1;
        for (var parameter : parameters) {
            if (parameter instanceof Collection<?> several) {
                for (var one : several) {
                    query.setParameter(position++, one);
                }
            } else {
                query.setParameter(position++, parameter);
            }
        }
        return query;
    }
}
