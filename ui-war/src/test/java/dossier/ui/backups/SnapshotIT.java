package dossier.ui.backups;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ArquillianExtension.class)
class SnapshotIT {

    private static final String AGAIN = "dossier_again";

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Inject
    private Backups backups;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private BackupWorker worker;

    @Deployment
    static WebArchive application() {
        return Deployments.with(SnapshotIT.class);
    }

    @BeforeEach
    void prepare() throws Exception {
        MigratedSchema.await(schema);
        forget();
        sql.run("CREATE TABLE odd (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, words TEXT CHARACTER SET utf8mb4,"
                + " octets VARBINARY(300), at DATETIME(6), `na``me` DECIMAL(20,10), twice DECIMAL(21,10)"
                + " AS (`na``me` * 2) STORED)");
        sql.run("CREATE TABLE one (id INT NOT NULL PRIMARY KEY, filler CHAR(200))");
        sql.run("CREATE TABLE other (id INT NOT NULL PRIMARY KEY)");
    }

    @AfterEach
    void forget() throws SQLException {
        sql.run("DELETE FROM backup_job WHERE backup_number IS NOT NULL");
        sql.run("DELETE FROM backup_job");
        sql.run("DROP TABLE IF EXISTS odd, one, other");
        sql.run("DROP DATABASE IF EXISTS " + AGAIN);
    }

    @Test
    void everyByteComesBack() throws Exception {
        sql.run(
                "INSERT INTO odd VALUES (-1, CONCAT('it''s\\n\\\\ \\\"odd\\\"', CHAR(0), CHAR(13), CHAR(26), ';', _utf8mb4 x'F09F9880'),"
                        + " x'00FF275C0A1A', '2026-11-21 18:30:00.000001', -0.0000000001, DEFAULT),"
                        + " (7, NULL, NULL, NULL, NULL, DEFAULT), (8, '', '', '1000-01-01', 1e9, DEFAULT)");
        done(backups.restore(backUp(), AGAIN, false));
        for (var checked : List.of("words", "HEX(words)", "HEX(octets)", "at", "`na``me`", "twice", "id")) {
            assertThat(sql.texts("SELECT %s FROM %s.odd ORDER BY id".formatted(checked, AGAIN)))
                    .isEqualTo(sql.texts("SELECT %s FROM odd ORDER BY id".formatted(checked)));
        }
        assertThat(sql.texts(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = '%s'".formatted(AGAIN)))
                .containsExactlyInAnyOrderElementsOf(sql.texts("SHOW TABLES"));
    }

    /** Each of its transactions adds a row to both tables, so that halves would show. */
    @Test
    void itIsOneMomentOfADatabaseThatIsWrittenTo() throws Exception {
        var stop = new AtomicBoolean();
        var threads = Executors.newSingleThreadExecutor();
        sql.run("INSERT INTO one SELECT seq, REPEAT('x', 200) FROM seq_1_to_50000");
        sql.run("INSERT INTO other SELECT seq FROM seq_1_to_50000");
        var writer = threads.submit(() -> {
            for (var id = 50_001; !stop.get(); id++) {
                sql.run(
                        "BEGIN NOT ATOMIC START TRANSACTION; INSERT INTO one VALUES (%1$d, 'y'); INSERT INTO other VALUES (%1$d);"
                                        .formatted(id)
                                + " COMMIT; END");
            }
            return null;
        });
        var before = sql.number("SELECT COUNT(*) FROM other");
        var number = backUp();
        stop.set(true);
        writer.get();
        threads.shutdown();
        done(backups.restore(number, AGAIN, false));
        var came = sql.number("SELECT COUNT(*) FROM %s.one".formatted(AGAIN));
        assertThat(came).isEqualTo(sql.number("SELECT COUNT(*) FROM %s.other".formatted(AGAIN)));
        assertThat(came).isBetween(before, sql.number("SELECT COUNT(*) FROM one") - 1);
    }

    @Test
    void nothingThatHoldsDataIsRestoredTo() throws Exception {
        var number = backUp();
        assertThatThrownBy(() -> backups.restore(number, "dossier", true)).hasMessageContaining("not empty");
        assertThatThrownBy(() -> backups.restore(number, "x; DROP TABLE one", true))
                .hasMessageContaining("name of a schema");
        done(backups.restore(number, AGAIN, false));
        assertThatThrownBy(() -> backups.restore(number, AGAIN, true)).hasMessageContaining("not empty");
    }

    @Test
    void aSchemaThatMayNotBeMadeIsAClearFailure() throws Exception {
        var job = backups.restore(backUp(), "elsewhere", false);
        assertThat(worker.work()).isTrue();
        assertThat(backups.find(List.of(job.number())).get(0).trouble()).contains("Access denied");
    }

    private long backUp() throws Exception {
        var ordered = backups.order(orders.read("database", "path", null, null), "ann");
        return done(ordered).number();
    }

    private JobView done(JobView job) {
        assertThat(worker.work()).isTrue();
        var ended = backups.find(List.of(job.number())).get(0);
        assertThat(ended.state()).as(ended.trouble()).isEqualTo(JobState.DONE);
        return ended;
    }
}
