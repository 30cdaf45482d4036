package dossier.ui.schema;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date when the application starts. Without a database it tries again until there is one, so that
 * nobody needs to restart anything. Replicas that start at once wait for each other: Flyway holds a lock.
 */
@ApplicationScoped
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());
    private static final int SECONDS_BETWEEN_TRIES = 2;

    @Resource(lookup = "jdbc/migration")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Event<SchemaMigrated> migrated;

    @Inject
    private Event<WorkBegins> ready;

    private String complaint;

    private volatile boolean current;

    /** Whether the schema is up to date. */
    public boolean isCurrent() {
        return current;
    }

    void migrate(@Observes Startup event) {
        scheduler.execute(this::migrateOrTryAgain);
    }

    private void migrateOrTryAgain() {
        try {
            migrate(dataSource);
            migrated.fire(new SchemaMigrated());
        } catch (RuntimeException e) {
            complainOnce(e);
            scheduler.schedule(this::migrateOrTryAgain, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
            return;
        }
        ready.fire(new WorkBegins());
        current = true;
    }

    /** Applies what is missing; does nothing to a schema that is up to date. */
    static void migrate(DataSource database) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    /** A database that stays away for hours is one line in the log, not thousands. */
    private void complainOnce(RuntimeException failure) {
        var message = failure.getMessage();
        LOG.log(
                Objects.equals(message, complaint) ? Level.FINE : Level.WARNING,
                failure,
                () -> "The schema cannot be brought up to date yet; trying again every %d seconds. %s"
                        .formatted(SECONDS_BETWEEN_TRIES, message));
        complaint = message;
    }
}
