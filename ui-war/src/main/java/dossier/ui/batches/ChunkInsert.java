package dossier.ui.batches;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.PersistenceException;

/** All chunks of a batch in one statement. */
final class ChunkInsert {

    private ChunkInsert() {}

    static void run(Connection connection, long batch, int dossiers, int most) {
        try (var insert =
                connection.prepareStatement("INSERT INTO chunk (batch_number, first_idx, size) VALUES (?, ?, ?)")) {
            for (var first = 0; first < dossiers; first += most) {
                insert.setLong(1, batch);
                insert.setInt(2, first);
                insert.setInt(3, Math.min(most, dossiers - first));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
