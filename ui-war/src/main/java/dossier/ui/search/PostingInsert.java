package dossier.ui.search;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.persistence.PersistenceException;

/** Many rows of the index in one statement. */
final class PostingInsert {

    private static final String SQL = """
            INSERT INTO posting (term, block, first_place, places, batch_number, chunk_idx) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private PostingInsert() {}

    static void run(Connection connection, Postings postings, Long batch, Long chunk) {
        try (var insert = connection.prepareStatement(SQL)) {
            for (var row : postings.rows()) {
                insert.setString(1, row.term());
                insert.setInt(2, row.block());
                insert.setInt(3, row.places().nextSetBit(0));
                insert.setBytes(4, Places.write(row.places()));
                insert.setObject(5, batch);
                insert.setObject(6, chunk);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
