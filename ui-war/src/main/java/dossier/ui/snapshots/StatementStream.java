package dossier.ui.snapshots;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs a script that has one statement on each line, in one transaction as far as its statements allow. */
final class StatementStream extends OutputStream {

    private final Connection connection;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    StatementStream(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void write(int single) throws IOException {
        if (single == '\n') {
            run();
        } else {
            line.write(single);
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        var from = start;
        for (var i = start; i < start + length; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, from, i - from);
                run();
                from = i + 1;
            }
        }
        line.write(bytes, from, start + length - from);
    }

    private void run() throws IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(line.toString(StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IOException("The database refuses a statement: " + e.getMessage(), e);
        }
        line.reset();
    }

    @Override
    public void close() throws IOException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("The database could not keep what was restored: " + e.getMessage(), e);
        }
    }
}
