package dossier.ui.snapshots;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** The schemas that snapshots are brought into: never one that holds anything. */
@ApplicationScoped
public class Schemas {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    @Resource(lookup = "jdbc/backups")
    private DataSource database;

    /**
     * Checks the name of a schema to restore to.
     *
     * @throws ProblemException {@code invalid-input} when it is no name, {@code conflict} when something is in it
     */
    public String check(String field, String name) {
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.invalid(
                    field,
                    name,
                    ("The field %s must be the name of a schema: small letters, digits and _, a letter first, at most 63"
                                    + " characters.")
                            .formatted(field));
        }
        try (var connection = database.getConnection()) {
            refuseUnlessEmpty(connection, name);
            return name;
        } catch (SQLException e) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The database does not answer. Try again in a moment.");
        }
    }

    private static void refuseUnlessEmpty(Connection connection, String name) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    throw new ProblemException(
                            ProblemType.CONFLICT,
                            "The schema %s is not empty; a database is restored to a new or an empty one only."
                                    .formatted(name));
                }
            }
        }
    }

    /** A connection in an empty schema, which is made if it is missing. */
    Connection enter(String name) throws SQLException {
        var connection = database.getConnection();
        try {
            refuseUnlessEmpty(connection, name);
            run(connection, "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4".formatted(Column.quoted(name)));
            connection.setCatalog(name);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | ProblemException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes away again what a restoration that failed has brought in. */
    static void empty(Connection connection) throws SQLException {
        connection.rollback();
        run(connection, "SET FOREIGN_KEY_CHECKS = 0");
        for (var table : Table.names(connection)) {
            run(connection, "DROP TABLE " + Column.quoted(table));
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
