package dossier.ui.actions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.edge.requests.RequestId;
import dossier.ui.schema.SchemaMigrated;
import dossier.ui.schema.WorkBegins;

/** Forgets what was done long ago: looks once an hour, each replica at a time of its own. */
@ApplicationScoped
class ActionRetention {

    private static final Logger LOG = Logger.getLogger(ActionRetention.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Actions actions;

    @Inject
    @ConfigProperty(name = "dossier.actions.retention")
    private Period retention;

    void check(@Observes SchemaMigrated event) {
        if (!LocalDate.EPOCH.minus(retention).isBefore(LocalDate.EPOCH)) {
            throw new IllegalStateException(
                    "dossier.actions.retention is %s; it must be a period of at least a day, such as P400D or P1Y."
                            .formatted(retention));
        }
    }

    void start(@Observes WorkBegins event) {
        var first = ThreadLocalRandom.current().nextLong(PAUSE.toSeconds());
        scheduler.scheduleWithFixedDelay(this::look, first, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Whatever goes wrong, it is tried again: an exception would end the schedule. */
    private void look() {
        try {
            RequestId.during("actions-expire", this::expire);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Old entries of the action log stay for another hour: " + e.getMessage());
        }
    }

    /** Deletes all that is older than the installation wants to know. */
    void expire() {
        var before = LocalDate.now(ZoneOffset.UTC)
                .minus(retention)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        while (actions.expire(before)) {
            // the next ones
        }
    }
}
