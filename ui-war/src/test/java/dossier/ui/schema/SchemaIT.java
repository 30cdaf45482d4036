package dossier.ui.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    private static final String SHIPPED = "SELECT CONCAT(name, ' ', version) FROM rulebook ORDER BY 1";

    @Resource(lookup = "jdbc/dossier")
    private DataSource database;

    @Inject
    private Schema schema;

    @Inject
    private Event<SchemaMigrated> migrated;

    @Deployment
    static WebArchive application() {
        return Deployments.with(SchemaIT.class);
    }

    @BeforeEach
    void startFromNothing() throws Exception {
        MigratedSchema.await(schema);
        run("DROP TABLE IF EXISTS dossier, rulebook, flyway_schema_history");
    }

    @Test
    void buildsEverythingFromAnEmptySchema() throws SQLException {
        Schema.migrate(database);
        assertThat(query("SHOW TABLES")).containsExactlyInAnyOrder("dossier", "rulebook", "flyway_schema_history");
        assertThat(applied()).containsExactly("1");
    }

    @Test
    void changesNothingWhenItIsUpToDate() throws SQLException {
        Schema.migrate(database);
        install();
        Schema.migrate(database);
        assertThat(applied()).containsExactly("1");
        assertThat(query(SHIPPED)).hasSize(4);
    }

    @Test
    void replicasThatStartAtOnceMigrateOnce() throws Exception {
        atOnce(4, () -> {
            Schema.migrate(database);
            return null;
        });
        assertThat(applied()).containsExactly("1");
    }

    @Test
    void replicasThatStartAtOnceInstallTheShippedRulebooksOnce() throws Exception {
        Schema.migrate(database);
        atOnce(4, () -> {
            install();
            return null;
        });
        assertThat(query(SHIPPED)).containsExactly("attack 1", "lotto 1", "product 1", "spy-mission 1");
    }

    @Test
    void aShippedRulebookThatChangedWithAReleaseBecomesANewVersion() throws SQLException {
        Schema.migrate(database);
        run("""
            INSERT INTO rulebook (name, version, hash, title, document, created_at)
            VALUES ('lotto', 1, REPEAT('0', 64), 'Lotto', 'as it was a release ago', UTC_TIMESTAMP(6))
            """);
        install();
        install();
        assertThat(query(SHIPPED)).containsExactly("attack 1", "lotto 1", "lotto 2", "product 1", "spy-mission 1");
    }

    private void install() {
        migrated.fire(new SchemaMigrated());
    }

    private List<String> applied() throws SQLException {
        return query("SELECT version FROM flyway_schema_history WHERE success");
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

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            query.execute(statement);
        }
    }

    private List<String> query(String select) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery(select)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
