package dossier.ui.snapshots;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dossier.ui.archives.BrokenArchiveException;
import dossier.ui.archives.Contents;
import dossier.ui.archives.Headway;
import dossier.ui.archives.InnerPath;
import dossier.ui.archives.Line;

/** Brings a snapshot into an empty schema, which is empty again unless all of it came and is equal. */
public final class SnapshotLoader implements Contents, Closeable {

    private final Connection connection;
    private final Headway headway;
    private boolean complete;

    /** @param schema new or empty; nothing else is touched */
    public SnapshotLoader(Schemas schemas, String schema, Headway headway) throws SQLException {
        this.headway = headway;
        connection = schemas.enter(schema);
    }

    @Override
    public void folder(InnerPath path, int mode) {
        // the one that the script is in
    }

    @Override
    public OutputStream file(InnerPath path, int mode) throws IOException {
        if (path.names().size() != 2 || !path.names().get(0).equals(Snapshots.FOLDER)) {
            throw new BrokenArchiveException("The archive has more than a database: " + path);
        }
        return new StatementStream(connection);
    }

    @Override
    public void link(InnerPath path, String target) throws IOException {
        throw new BrokenArchiveException("The archive has more than a database: " + path);
    }

    /**
     * Compares what came with what was there: tables, numbers of their rows and checksums.
     *
     * @throws BrokenArchiveException when something differs
     */
    public void compare(List<Line> expected) throws SQLException, IOException {
        var tables = Table.all(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        if (tables.size() != expected.size()) {
            throw new BrokenArchiveException(
                    "There were %d tables, and %d came.".formatted(expected.size(), tables.size()));
        }
        for (var line : expected) {
            var table = tables.get(line.path());
            if (table == null || !table.read(connection, headway, tuple -> {}).equals(line)) {
                throw new BrokenArchiveException("The table %s did not come as it was.".formatted(line.path()));
            }
        }
        complete = true;
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            if (complete) {
                connection.commit();
            } else {
                Schemas.empty(connection);
            }
        } catch (SQLException e) {
            throw new IOException("The schema could not be left in good order: " + e.getMessage(), e);
        }
    }
}
