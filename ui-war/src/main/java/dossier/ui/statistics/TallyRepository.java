package dossier.ui.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Counts in the database. Who counts picks any slot of a cell, who reads adds them up. */
@ApplicationScoped
class TallyRepository {

    /** How many rows a cell may have. More make waiting rarer, and reading dearer. */
    private static final int SLOTS = 32;

    /** How many rows go into one statement; a single dossier needs a few, a chunk of a batch some thousands. */
    private static final int MOST_ROWS = 100;

    private static final String INSERT = "INSERT INTO tally (rulebook_id, field, value, slot, n) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?)";
    private static final String OR_ADD = " ON DUPLICATE KEY UPDATE n = n + VALUES(n)";

    @PersistenceContext
    private EntityManager entities;

    /** Adds to cells in the order of the key, so that nobody waits for each other in a circle. */
    void add(long rulebook, SortedMap<Cell, Long> counts) {
        var slot = ThreadLocalRandom.current().nextInt(SLOTS);
        var cells = List.copyOf(counts.entrySet());
        for (var from = 0; from < cells.size(); from += MOST_ROWS) {
            add(rulebook, slot, cells.subList(from, Math.min(from + MOST_ROWS, cells.size())));
        }
    }

    private void add(long rulebook, int slot, List<Map.Entry<Cell, Long>> counts) {
        var rows = String.join(", ", Collections.nCopies(counts.size(), ROW));
        try (var add = entities.unwrap(Connection.class).prepareStatement(INSERT + rows + OR_ADD)) {
            var place = 0;
            for (var count : counts) {
                add.setLong(++place, rulebook);
                add.setInt(++place, count.getKey().field());
                add.setInt(++place, count.getKey().value());
                add.setInt(++place, slot);
                add.setLong(++place, count.getValue());
            }
            add.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** How many dossiers of a version were counted in each cell of its outputs. */
    Map<Cell, Long> outputs(long rulebook) {
        return rows(entities.createNativeQuery("""
                        SELECT field, value, CAST(SUM(n) AS SIGNED) FROM tally
                        WHERE rulebook_id = ? AND field > 0 GROUP BY field, value
                        """).setParameter(1, rulebook).getResultList()).stream()
                .collect(Collectors.toMap(row -> new Cell(integer(row[0]), integer(row[1])), row -> number(row[2])));
    }

    /** How many dossiers a version has made, ever. */
    long made(long rulebook) {
        return number(entities.createNativeQuery("""
                        SELECT CAST(COALESCE(SUM(n), 0) AS SIGNED) FROM tally WHERE rulebook_id = ? AND field = 0
                        """).setParameter(1, rulebook).getSingleResult());
    }

    /**
     * How many dossiers were made in each part of a time in which any was.
     *
     * @param rulebook a name; null for all
     * @param from a full hour
     * @param to a full hour, the first that is not looked at
     * @param hours how long a part is; parts begin at multiples of it since 1970
     * @return by the hour that the part begins with
     */
    Map<Integer, Long> madeByTime(String rulebook, Instant from, Instant to, int hours) {
        return made("t.value DIV " + hours, rulebook, from, to).stream()
                .collect(Collectors.toMap(row -> integer(row[0]) * hours, row -> number(row[1])));
    }

    /** How many dossiers of each rulebook were made in a time, those of which any was; by name. */
    Map<String, Long> madeByRulebook(String rulebook, Instant from, Instant to) {
        return made("v.name", rulebook, from, to).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    private List<Object[]> made(String group, String rulebook, Instant from, Instant to) {
        return rows(entities.createNativeQuery(("""
                        SELECT %s AS part, CAST(SUM(t.n) AS SIGNED) FROM rulebook_version v JOIN tally t
                        ON t.rulebook_id = v.id AND t.field = 0 AND t.value >= ? AND t.value < ?
                        WHERE ? IS NULL OR v.name = ? GROUP BY part
                        """).formatted(group))
                .setParameter(1, Hours.of(from))
                .setParameter(2, Hours.of(to))
                .setParameter(3, rulebook)
                .setParameter(4, rulebook)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> result) {
        return (List<Object[]>) result;
    }

    private static int integer(Object column) {
        return ((Number) column).intValue();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
