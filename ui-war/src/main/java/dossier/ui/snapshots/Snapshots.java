package dossier.ui.snapshots;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import dossier.ui.archives.ArchiveWriter;
import dossier.ui.archives.Headway;

/** Writes the whole database to an archive, as it was at one moment. Nobody waits meanwhile, and nothing needs much memory. */
@ApplicationScoped
public class Snapshots {

    /** The folder of the archive that the script is in. */
    static final String FOLDER = "database";

    @Resource(lookup = "jdbc/backups")
    private DataSource database;

    /** Writes all tables, their definitions first. */
    public void write(ArchiveWriter archive, Headway headway) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            begin(connection);
            try {
                write(connection, archive, headway);
            } finally {
                end(connection);
            }
        }
    }

    private static void write(Connection connection, ArchiveWriter archive, Headway headway)
            throws SQLException, IOException {
        archive.folder(FOLDER);
        var tables = Table.all(connection);
        var script = new Script(archive, FOLDER);
        script.begin("definitions", "");
        for (var table : tables) {
            script.statement(table.definition(connection));
        }
        for (var table : tables) {
            script.begin(table.name(), table.insertion());
            archive.note(table.read(connection, headway, script::row));
        }
        script.end();
    }

    /** InnoDB shows this connection everything as it is now, until it is closed. */
    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    /** Lets tables be changed again; a connection that is given back may stay open for a while. */
    private static void end(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
    }
}
