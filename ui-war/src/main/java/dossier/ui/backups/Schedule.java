package dossier.ui.backups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.NoAccount;
import dossier.ui.storage.Moment;

/** Orders the backups that nobody should have to think of, each once among all replicas, and lets old ones go. */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    /** A turn that was due longer ago was missed, if there were turns before; else the entry is new. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Duration MEMORY = Duration.ofDays(60);

    @Inject
    private Turns turns;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private Backups backups;

    @Inject
    private Retention retention;

    @Inject
    private ActionLog log;

    @Inject
    @ConfigProperty(name = "dossier.backups.schedule")
    private Optional<String> text;

    private List<Turn> entries = List.of();

    /** What is wrong with the schedule stands in the log, and nothing else suffers. */
    @PostConstruct
    void read() {
        try {
            entries = text.stream()
                    .flatMap(all -> Stream.of(all.split(",")))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .map(Turn::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "There is no schedule of backups: {0}", e.getMessage());
        }
    }

    /**
     * What is due next.
     *
     * @param what path of a file or folder, or {@code database}
     * @param next when it is backed up, in UTC
     */
    public record Due(String what, Instant next) {}

    /** What is due, in the order of the setting. */
    public List<Due> due() {
        var now = Moment.now();
        return entries.stream()
                .map(turn -> new Due(turn.what(), Moment.instant(turn.next(now))))
                .toList();
    }

    /** Looks what is due. */
    void look() {
        look(Moment.now());
    }

    void look(LocalDateTime now) {
        for (var turn : entries) {
            var due = turn.last(now);
            if (turns.take(turn.text(), due, due.isAfter(now.minus(FRESH)))) {
                order(turn);
            }
            retention.apply(turn);
        }
        turns.forget(now.minus(MEMORY));
    }

    private void order(Turn turn) {
        try {
            backups.order(
                    turn.isDatabase()
                            ? orders.read("database", "path", null, null)
                            : orders.read("files", "path", turn.what(), null),
                    NoAccount.SCHEDULE.word());
        } catch (ProblemException e) {
            log.failed(
                    NoAccount.SCHEDULE.word(),
                    ActionKind.BACKUP,
                    turn.what(),
                    e.problem().detail());
        }
    }
}
