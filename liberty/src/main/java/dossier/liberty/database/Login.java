package dossier.liberty.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.BooleanSupplier;

import dossier.liberty.processes.Patience;
import dossier.liberty.settings.DatabaseAddress;
import dossier.liberty.settings.Refusal;

/**
 * Whether a MariaDB lets us in.
 *
 * @param address where and as whom
 */
public record Login(DatabaseAddress address) {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1));

    /** Refuses unless a database that somebody else runs can be used. */
    public void refuseUnlessPossible() {
        try {
            attempt();
        } catch (SQLException e) {
            throw new Refusal(
                    """
                    The MariaDB at %s:%d (DOSSIER_DATABASE_HOST, DOSSIER_DATABASE_PORT) does not let user "%s" into schema "%s": %s
                    Nothing was started.""".formatted(
                            address.host(), address.port(), address.user(), DatabaseAddress.SCHEMA, e.getMessage()),
                    e);
        }
    }

    /** Waits until a login succeeds; false if the server ends before that, or takes longer than a minute. */
    boolean await(BooleanSupplier isAlive) {
        return PATIENCE.until(this::isPossible, isAlive);
    }

    private boolean isPossible() {
        try {
            attempt();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void attempt() throws SQLException {
        var account = new Properties();
        account.setProperty("user", address.user());
        account.setProperty("password", address.password());
        account.setProperty("connectTimeout", "2000");
        account.setProperty("socketTimeout", "2000");
        DriverManager.getConnection(address.url(), account).close();
    }
}
