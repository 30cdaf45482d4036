package dossier.ui.backups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.archives.InnerPath;

/** Lets backups go that the schedule has made and nobody needs any more. What people have ordered stays until people delete it. */
@ApplicationScoped
class Retention {

    @Inject
    private Backups backups;

    @Inject
    @ConfigProperty(name = "dossier.backups.keep.count")
    private int count;

    @Inject
    @ConfigProperty(name = "dossier.backups.keep.days")
    private int days;

    /** Lets go what is too old or too many of an entry of the schedule. */
    void apply(Turn turn) {
        var order = turn.isDatabase()
                ? new BackupOrder(Source.DATABASE, InnerPath.ROOT, InnerPath.ROOT)
                : new BackupOrder(Source.FILES, InnerPath.of(turn.what()), InnerPath.ROOT);
        var oldest = Instant.now().minus(Duration.ofDays(days));
        expired(backups.scheduled(order), count, oldest).forEach(job -> backups.expire(job.number()));
    }

    /**
     * Those that may go: all but the newest ones that are good, unless these are too old; and the newest good one never, for
     * nothing would be left. Of what was found damaged, nothing is worth keeping as soon as there is a good one.
     *
     * @param complete newest first
     * @param most how many good ones are kept
     * @param oldest nothing is kept that was made before
     */
    static List<JobView> expired(List<JobView> complete, int most, Instant oldest) {
        var good = complete.stream()
                .filter(job -> !Objects.equals(job.sound(), Boolean.FALSE))
                .toList();
        var kept = good.stream()
                .limit(Math.max(1, most))
                .filter(job -> job == good.get(0) || !job.createdAt().isBefore(oldest))
                .toList();
        return good.isEmpty()
                ? List.of()
                : complete.stream().filter(job -> !kept.contains(job)).toList();
    }
}
