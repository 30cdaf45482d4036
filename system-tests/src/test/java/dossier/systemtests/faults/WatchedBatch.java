package dossier.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;

import dossier.systemtests.system.RunningSystem;

import static org.awaitility.Awaitility.await;

/**
 * A batch, looked at in the database: that answers again sooner than any front end.
 *
 * @param number of the batch
 */
record WatchedBatch(long number) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Orders spy missions. */
    static WatchedBatch order(int dossiers, String seed) {
        var order = "{\"rulebook\": \"spy-mission\", \"count\": %d, \"seed\": \"%s\"}".formatted(dossiers, seed);
        var answer = RunningSystem.ui().post("/api/batches", order);
        return new WatchedBatch(answer.json().getJsonNumber("number").longValue());
    }

    /** Returns when at least so many dossiers are stored. */
    void awaitMade(int dossiers) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> one("SELECT COALESCE(SUM(size), 0) >= " + dossiers
                                + " FROM chunk WHERE done_at IS NOT NULL AND batch_number = " + number)
                        .equals("1"));
    }

    /** Returns when the batch says that it is done. */
    void awaitDone() {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() ->
                        one("SELECT state FROM batch WHERE number = " + number).equals("DONE"));
    }

    /** What is stored of it. */
    Count count() throws SQLException {
        try (var connection = RunningSystem.database();
                var query = connection.createStatement();
                var rows = query.executeQuery("SELECT COUNT(*), COUNT(DISTINCT idx), MIN(idx), MAX(idx) FROM dossier"
                        + " WHERE batch_number = " + number)) {
            rows.next();
            return new Count(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4));
        }
    }

    /** SHA-256 of what people download. */
    String digest(String format) {
        var file = RunningSystem.ui().get("/api/batches/%d/dossiers.%s".formatted(number, format));
        return HexFormat.of().formatHex(sha256().digest(file.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(String select) throws SQLException {
        try (var connection = RunningSystem.database();
                var query = connection.createStatement();
                var rows = query.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /**
     * What is stored.
     *
     * @param dossiers all of them
     * @param indices how many different indices they have
     * @param first the smallest index
     * @param last the largest index
     */
    record Count(int dossiers, int indices, int first, int last) {}
}
