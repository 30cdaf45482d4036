package dossier.ui.batches;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far batches are, counted by chunks: of a million dossiers these are a thousand rows. */
@ApplicationScoped
class ProgressRepository {

    /** Seconds that a rate looks back. */
    private static final int WINDOW = 20;

    @PersistenceContext
    private EntityManager entities;

    Progress of(Batch batch) {
        return of(List.of(batch.getNumber())).getOrDefault(batch.getNumber(), Progress.NONE);
    }

    /** By number of the batch; what is not there has no chunks. */
    Map<Long, Progress> of(Collection<Long> batches) {
        var progress = new HashMap<Long, Progress>();
        if (!batches.isEmpty()) {
            for (var row : entities.createNativeQuery("""
                            SELECT batch_number,
                                   SUM(IF(done_at IS NULL AND b.state <> 'DELETING', 0, c.size)),
                                   SUM(IF(done_at > UTC_TIMESTAMP(6) - INTERVAL %1$d SECOND, c.size, 0)),
                                   GREATEST(1, LEAST(%1$d, TIMESTAMPDIFF(MICROSECOND, MIN(claimed_at), UTC_TIMESTAMP(6)) / 1e6)),
                                   MAX(trouble)
                            FROM chunk c JOIN batch b ON b.number = c.batch_number
                            WHERE batch_number IN (%2$s) GROUP BY batch_number
                            """.formatted(
                            WINDOW,
                            String.join(
                                    ",", batches.stream().map(String::valueOf).toList())))
                    .getResultList()) {
                put((Object[]) row, progress);
            }
        }
        return progress;
    }

    private static void put(Object[] row, Map<Long, Progress> progress) {
        var seconds = row[3] == null ? 1 : ((Number) row[3]).doubleValue();
        progress.put(
                ((Number) row[0]).longValue(),
                new Progress(
                        ((Number) row[1]).longValue(), ((Number) row[2]).doubleValue() / seconds, (String) row[4]));
    }

    /** How many dossiers are still to be made, of all batches that run. */
    long waiting() {
        return ((Number) entities.createNativeQuery("""
                        SELECT COALESCE(SUM(c.size), 0)
                        FROM batch b JOIN chunk c ON c.batch_number = b.number
                        WHERE b.state = 'RUNNING' AND c.done_at IS NULL
                        """).getSingleResult()).longValue();
    }
}
