package dossier.ui.actions;

import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries are kept for 400 days, and then go in pages of a thousand, ten pages at once. */
@ExtendWith(ArquillianExtension.class)
class ActionRetentionIT {

    private static final String EXPIRED =
            "SELECT CONCAT_WS(' ', who, REGEXP_SUBSTR(parameter, '^[0-9]+ entries'), status)"
                    + " FROM action WHERE kind = 'actions-expired' ORDER BY number";

    @Inject
    private ActionRetention retention;

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(ActionRetentionIT.class);
    }

    @BeforeEach
    void startWithAnEmptyLog() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM action");
    }

    @Test
    void forgetsWhatIsOlderThanTheInstallationWantsToKnowAndSaysSo() throws SQLException {
        entries(2_500, 401);
        entries(3, 400);
        retention.expire();
        assertThat(sql.number("SELECT COUNT(*) FROM action WHERE kind = 'backup'"))
                .isEqualTo(3);
        assertThat(sql.texts(EXPIRED)).containsExactly("dossier 2500 entries SUCCESS");
    }

    @Test
    void saysNothingWhenThereIsNothingToForget() throws SQLException {
        entries(3, 399);
        retention.expire();
        assertThat(sql.number("SELECT COUNT(*) FROM action")).isEqualTo(3);
    }

    @Test
    void goesOnUntilNothingOldIsLeft() throws SQLException {
        entries(20_500, 500);
        retention.expire();
        assertThat(sql.texts(EXPIRED))
                .containsExactly(
                        "dossier 10000 entries SUCCESS",
                        "dossier 10000 entries SUCCESS",
                        "dossier 500 entries SUCCESS");
    }

    @Test
    void replicasThatForgetAtOnceDeleteAndCountEachEntryOnce() throws Exception {
        entries(15_000, 500);
        var threads = Executors.newFixedThreadPool(3);
        try {
            Callable<Void> replica = () -> {
                retention.expire();
                return null;
            };
            for (var run : threads.invokeAll(Collections.nCopies(3, replica))) {
                run.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sql.number("SELECT COUNT(*) FROM action WHERE kind = 'backup'"))
                .isZero();
        assertThat(sql.number("SELECT SUM(REGEXP_SUBSTR(parameter, '^[0-9]+')) FROM action"))
                .isEqualTo(15_000);
    }

    private void entries(int count, int daysAgo) throws SQLException {
        sql.run("""
            INSERT INTO action (happened_at, who, kind, parameter, status)
            SELECT UTC_DATE() - INTERVAL %d DAY, 'ann', 'backup', seq, 'SUCCESS' FROM seq_1_to_%d
            """.formatted(daysAgo, count));
    }
}
