package dossier.ui.collections;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import dossier.ui.storage.Moment;

/** How far feeds are, counted by their parts. */
@ApplicationScoped
class FeedProgressRepository {

    @PersistenceContext
    private EntityManager entities;

    /** By number of the feed. */
    Map<Long, FeedProgress> of(List<Feed> feeds) {
        var progress = new HashMap<Long, FeedProgress>();
        if (!feeds.isEmpty()) {
            var numbers =
                    feeds.stream().map(feed -> Long.toString(feed.number())).collect(Collectors.joining(","));
            var refusals = refusals(numbers);
            for (var row : rows("""
                    SELECT feed_number, SUM(IF(done_at IS NULL, size, 0)), SUM(stored), SUM(duplicates), SUM(refused),
                           MAX(trouble), MAX(done_at)
                    FROM feed_part WHERE feed_number IN (%s) GROUP BY feed_number
                    """.formatted(numbers))) {
                var feed = ((Number) row[0]).longValue();
                progress.put(feed, progress(row, refusals.getOrDefault(feed, List.of())));
            }
        }
        return progress;
    }

    private static FeedProgress progress(Object[] row, List<Refusal> refusals) {
        var doneAt = (Timestamp) row[6];
        return new FeedProgress(
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                refusals.subList(0, Math.min(refusals.size(), FeedView.MOST_REFUSALS)),
                (String) row[5],
                doneAt == null ? null : Moment.instant(doneAt.toLocalDateTime()));
    }

    private Map<Long, List<Refusal>> refusals(String numbers) {
        var refusals = new HashMap<Long, List<Refusal>>();
        for (var row : rows("""
                SELECT feed_number, refusals FROM feed_part
                WHERE feed_number IN (%s) AND refused > 0 ORDER BY feed_number, first_line LIMIT %d
                """.formatted(numbers, FeedView.MOST_REFUSALS))) {
            refusals.computeIfAbsent(((Number) row[0]).longValue(), feed -> new ArrayList<>())
                    .addAll(Json.refusals((String) row[1]));
        }
        return refusals;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
