package dossier.ui.collections;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import dossier.ui.queues.LeasedRows;
import dossier.ui.queues.RowClaim;

/** Parts of feeds in the database: the queue. */
@ApplicationScoped
class PartRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Cuts a feed into parts. */
    void add(long feed, List<Line> lines, int most) {
        try (var insert = entities.unwrap(Connection.class)
                .prepareStatement(
                        "INSERT INTO feed_part (feed_number, first_line, size, content) VALUES (?, ?, ?, ?)")) {
            for (var first = 0; first < lines.size(); first += most) {
                var part = lines.subList(first, Math.min(lines.size(), first + most));
                insert.setLong(1, feed);
                insert.setInt(2, first);
                insert.setInt(3, part.size());
                insert.setString(4, Json.of(part));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The part that waits longest and is in nobody's hands; others are not waited for. */
    Optional<FeedPart> next() {
        List<?> rows =
                entities.createNativeQuery("""
                        SELECT feed_number, first_line, content, tries FROM feed_part
                        WHERE %s ORDER BY feed_number, first_line LIMIT 1 FOR UPDATE SKIP LOCKED
                        """.formatted(LeasedRows.FREE)).getResultList();
        return rows.stream().findFirst().map(row -> part((Object[]) row));
    }

    private static FeedPart part(Object[] row) {
        var feed = ((Number) row[0]).longValue();
        var first = ((Number) row[1]).intValue();
        return new FeedPart(
                feed, first, Json.lines((String) row[2]), ((Number) row[3]).intValue(), RowClaim.fresh(feed, first));
    }

    void claim(FeedPart part, Duration lease) {
        rows().claim(part.claim(), lease);
    }

    /** Marks a part as done, with what became of its lines; false when it is in other hands. */
    boolean done(FeedPart part) {
        return rows().done(part.claim());
    }

    /** Remembers what became of a part that is done; its lines are not needed any more. */
    void remember(FeedPart part, Applied applied) {
        var refusals = applied.refusals();
        entities.createNativeQuery("""
                        UPDATE feed_part SET stored = ?, duplicates = ?, refused = ?, refusals = ?, content = '[]'
                        WHERE feed_number = ? AND first_line = ?
                        """)
                .setParameter(1, applied.added().size())
                .setParameter(2, applied.duplicates())
                .setParameter(3, refusals.size())
                .setParameter(4, Json.of(refusals.subList(0, Math.min(refusals.size(), FeedView.MOST_REFUSALS))))
                .setParameter(5, part.feed())
                .setParameter(6, part.first())
                .executeUpdate();
    }

    /** Gives a part back, to be tried again after a while. */
    void giveBack(FeedPart part, Duration pause, String trouble) {
        rows().giveBack(part.claim(), pause, trouble);
    }

    /** How many lines of all feeds wait. */
    long waiting() {
        return ((Number)
                        entities.createNativeQuery("SELECT COALESCE(SUM(size), 0) FROM feed_part WHERE done_at IS NULL")
                                .getSingleResult())
                .longValue();
    }

    private LeasedRows rows() {
        return new LeasedRows(entities::createNativeQuery, "feed_part", List.of("feed_number", "first_line"));
    }
}
