package dossier.ui.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Patience;
import dossier.ui.container.Sql;
import dossier.ui.search.Terms;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    private static final String SHIPPED = "SELECT CONCAT(name, ' ', version) FROM rulebook_version"
            + " WHERE name IN ('attack', 'lotto', 'product', 'spy-mission') ORDER BY 1";

    private static final String[] APPLIED = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};

    @Resource(lookup = "jdbc/dossier")
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Schema schema;

    @Inject
    private Event<SchemaMigrated> migrated;

    @Inject
    private Starts starts;

    @Deployment
    static WebArchive application() {
        return Deployments.with(SchemaIT.class, Starts.class);
    }

    @BeforeEach
    void startFromNothing() throws Exception {
        MigratedSchema.await(schema);
        sql.run("SET STATEMENT foreign_key_checks = 0 FOR DROP TABLE " + String.join(", ", sql.texts("SHOW TABLES")));
    }

    @Test
    void buildsEverythingFromAnEmptySchema() throws SQLException {
        Schema.migrate(database);
        assertThat(sql.texts("SHOW TABLES"))
                .containsExactlyInAnyOrder(
                        "account",
                        "action",
                        "backup_job",
                        "backup_turn",
                        "batch",
                        "batch_counter",
                        "chunk",
                        "collection",
                        "collection_entry",
                        "dossier",
                        "expectation",
                        "feed",
                        "feed_counter",
                        "feed_part",
                        "flyway_schema_history",
                        "login",
                        "posting",
                        "rulebook",
                        "rulebook_version",
                        "tally",
                        "token",
                        "trusted_place",
                        "wrong_password");
        assertThat(applied()).containsExactly(APPLIED);
    }

    @Test
    void changesNothingWhenItIsUpToDate() throws SQLException {
        Schema.migrate(database);
        install();
        Schema.migrate(database);
        assertThat(applied()).containsExactly(APPLIED);
        assertThat(sql.texts(SHIPPED)).hasSize(4);
    }

    @Test
    void replicasThatStartAtOnceMigrateOnce() throws Exception {
        atOnce(4, () -> {
            Schema.migrate(database);
            return null;
        });
        assertThat(applied()).containsExactly(APPLIED);
    }

    @Test
    void replicasThatStartAtOnceInstallTheShippedRulebooksOnce() throws Exception {
        Schema.migrate(database);
        atOnce(4, () -> {
            install();
            return null;
        });
        assertThat(sql.texts(SHIPPED)).containsExactly("attack 1", "lotto 1", "product 1", "spy-mission 1");
    }

    @Test
    void aShippedRulebookThatChangedWithAReleaseBecomesANewVersion() throws SQLException {
        Schema.migrate(database);
        store("lotto", "dossier");
        install();
        install();
        assertThat(sql.texts(SHIPPED)).containsExactly("attack 1", "lotto 1", "lotto 2", "product 1", "spy-mission 1");
    }

    @Test
    void aShippedRulebookThatPeopleHaveChangedStaysTheirs() throws SQLException {
        Schema.migrate(database);
        store("lotto", "Ann");
        install();
        assertThat(sql.texts(SHIPPED)).containsExactly("attack 1", "lotto 1", "product 1", "spy-mission 1");
    }

    @Test
    void aReplicaOfAnOlderReleaseDoesNotBringTheOldTextBack() throws SQLException {
        Schema.migrate(database);
        install();
        sql.run("""
            INSERT INTO rulebook_version (name, version, hash, title, document, created_at, created_by)
            VALUES ('lotto', 2, REPEAT('1', 64), 'Lotto', 'of the next release', UTC_TIMESTAMP(6), 'dossier')
            """);
        sql.run("UPDATE rulebook SET newest_id = (SELECT MAX(id) FROM rulebook_version) WHERE name = 'lotto'");
        install();
        assertThat(sql.texts(SHIPPED)).containsExactly("attack 1", "lotto 1", "lotto 2", "product 1", "spy-mission 1");
    }

    @Test
    void whatWasStoredBeforePeopleCouldWriteRulebooksStaysAsItWas() throws SQLException {
        migrateTo("1");
        for (var version : new int[] {1, 2}) {
            sql.run("""
                INSERT INTO rulebook (name, version, hash, title, document, created_at)
                VALUES ('lotto', %1$d, REPEAT('%1$d', 64), 'Lotto', 'old', UTC_TIMESTAMP(6))
                """.formatted(version));
        }
        Schema.migrate(database);
        assertThat(sql.texts("SELECT CONCAT(version, created_by) FROM rulebook_version ORDER BY 1"))
                .containsExactly("1dossier", "2dossier");
        assertThat(sql.texts("SELECT version FROM rulebook r JOIN rulebook_version v ON v.id = r.newest_id"))
                .containsExactly("2");
    }

    @Test
    void dossiersFromBeforeThereWereStatisticsAreCountedByTheirHour() throws SQLException {
        migrateTo("3");
        store("lotto", "dossier");
        for (var time : new String[] {"2026-11-21 10:00:00", "2026-11-21 10:59:59.999999", "2026-11-21 11:00:00"}) {
            sql.run("""
                INSERT INTO dossier
                  (rulebook_id, rulebook_name, seed, idx, draws_one, draws_two, outcome, text, created_at)
                SELECT id, name, 's', 0, '{}', '{}', '{}', 'a tenner', '%s' FROM rulebook_version
                """.formatted(time));
        }
        Schema.migrate(database);
        assertThat(sql.texts(
                        "SELECT CONCAT(FROM_UNIXTIME(value * 3600, '%Y-%m-%d %H'), ' ', n) FROM tally WHERE field = 0"))
                .containsExactly("2026-11-21 10 2", "2026-11-21 11 1");
    }

    @Test
    void dossiersFromBeforeThereWasASearchAreFoundByItAsIfTheyWereStoredNow() throws SQLException {
        migrateTo("4");
        store("lotto", "dossier");
        for (var number : new int[] {1023, 1024, 1030}) {
            sql.run("""
                INSERT INTO dossier
                  (number, rulebook_id, rulebook_name, seed, idx, draws_one, draws_two, outcome, text, created_at)
                SELECT %d, id, name, 's', 0, '{}', '{}', '{"the prize": "Ä tenner!"}', 'KK-7: Ä "tenner", a TENNER', NOW()
                FROM rulebook_version
                """.formatted(number));
        }
        Schema.migrate(database);
        assertThat(sql.texts("SELECT DISTINCT term FROM posting"))
                .containsExactlyInAnyOrder(
                        "kk",
                        "7",
                        "ä",
                        "tenner",
                        "a",
                        Terms.rulebook("lotto"),
                        Terms.version("lotto", 1),
                        Terms.outcome("the prize", "Ä tenner!"));
        assertThat(sql.texts(
                        "SELECT CONCAT(block, ' ', first_place, ' ', HEX(places)) FROM posting WHERE term = 'tenner'"))
                .containsExactly("0 1023 03FF", "1 0 00000006");
    }

    @Test
    void workBeginsOnceThoughWhatIsInstalledFailsAtFirst() throws Exception {
        Schema.migrate(database);
        sql.run("ALTER TABLE account RENAME TO account_away");
        var begun = starts.begun();
        var tries = starts.tries();
        schema.migrate(new Startup());
        Patience.await(() -> starts.tries() > tries + 1);
        assertThat(starts.begun()).isEqualTo(begun);
        sql.run("ALTER TABLE account_away RENAME TO account");
        Patience.await(() -> starts.begun() > begun);
        assertThat(starts.begun()).isEqualTo(begun + 1);
    }

    private void migrateTo(String version) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void store(String name, String who) throws SQLException {
        sql.run("""
            INSERT INTO rulebook_version (name, version, hash, title, document, created_at, created_by)
            VALUES ('%s', 1, REPEAT('0', 64), 'Lotto', 'as it was a release ago', UTC_TIMESTAMP(6), '%s')
            """.formatted(name, who));
        sql.run("INSERT INTO rulebook (name, newest_id) SELECT name, id FROM rulebook_version WHERE name = '%s'"
                .formatted(name));
    }

    private void install() {
        migrated.fire(new SchemaMigrated());
    }

    private List<String> applied() throws SQLException {
        return sql.texts("SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank");
    }

    private static void atOnce(int replicas, Callable<Void> start) throws Exception {
        var threads = Executors.newFixedThreadPool(replicas);
        try {
            var tries = new ArrayList<Callable<Void>>();
            for (var i = 0; i < replicas; i++) {
                tries.add(start);
            }
            for (var result : threads.invokeAll(tries)) {
                result.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
