package dossier.ui.dossiers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import jakarta.persistence.PersistenceException;

import dossier.ui.collections.VersionsColumn;
import dossier.ui.storage.JsonText;
import dossier.ui.storage.Moment;

/** Many dossiers in one statement. JPA stores them one by one, because each must learn its number. */
final class DossierInsert {

    private static final String SQL = """
            INSERT INTO dossier
              (batch_number, rulebook_id, seed, idx, draws_one, draws_two, outcome, text, created_at, collections)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final VersionsColumn COLLECTIONS = new VersionsColumn();

    private DossierInsert() {}

    static void run(Connection connection, List<Dossier> dossiers) {
        try (var insert = connection.prepareStatement(SQL)) {
            for (var dossier : dossiers) {
                bind(dossier, insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void bind(Dossier dossier, PreparedStatement insert) throws SQLException {
        insert.setObject(1, dossier.getBatch());
        insert.setLong(2, dossier.getRulebook().getId());
        insert.setString(3, dossier.getSeed());
        insert.setLong(4, dossier.getIndex());
        insert.setString(5, JsonText.ofLists(dossier.getDrawsOne()));
        insert.setString(6, JsonText.ofLists(dossier.getDrawsTwo()));
        insert.setString(7, JsonText.ofTexts(dossier.getOutcome()));
        insert.setString(8, dossier.getText());
        insert.setObject(9, Moment.column(dossier.getCreatedAt()));
        insert.setString(10, COLLECTIONS.convertToDatabaseColumn(dossier.getCollections()));
    }
}
