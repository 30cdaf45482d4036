package dossier.ui.actions;

import java.sql.SQLException;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

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

@ExtendWith(ArquillianExtension.class)
class ActionLogIT {

    private static final String ENTRIES = "SELECT CONCAT_WS(' ', who, kind, parameter, status, reason) FROM action";

    @Inject
    private ActionLog log;

    @Inject
    private Schema schema;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(ActionLogIT.class);
    }

    @BeforeEach
    void startWithAnEmptyLog() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM action");
    }

    @Test
    void whatWasDoneIsInTheLogWhenItIsStored() throws Exception {
        transaction.begin();
        log.done("ann", ActionKind.BATCH_ORDERED, "7");
        transaction.commit();
        assertThat(sql.texts(ENTRIES)).containsExactly("ann batch-ordered 7 SUCCESS");
    }

    @Test
    void whatWasTakenBackIsNotInTheLog() throws Exception {
        transaction.begin();
        log.done("ann", ActionKind.BATCH_ORDERED, "7");
        transaction.rollback();
        assertThat(sql.texts(ENTRIES)).isEmpty();
    }

    @Test
    void aFailureIsInTheLogAlthoughItsTransactionIsTakenBack() throws Exception {
        transaction.begin();
        log.failed("ann", ActionKind.BATCH_ORDERED, "lotto", "Too much is waiting.");
        transaction.rollback();
        assertThat(sql.texts(ENTRIES)).containsExactly("ann batch-ordered lotto ERROR Too much is waiting.");
    }

    @Test
    void aRequestIsLoggedWithItsVisitorAndItsId() throws SQLException {
        log.done(ActionKind.DOSSIER_DELETED, "12");
        assertThat(sql.texts(ENTRIES)).containsExactly("anybody dossier-deleted 12 SUCCESS");
        assertThat(sql.texts("SELECT request_id FROM action")).doesNotContainNull();
    }

    @Test
    void textThatIsTooLongIsShortenedAndHostileTextIsOnlyText() throws SQLException {
        log.failed("x".repeat(5_000), ActionKind.REQUEST, "'; DROP TABLE action; --\u0000", "ß".repeat(5_000));
        assertThat(sql.number("SELECT CHAR_LENGTH(who) FROM action")).isEqualTo(100);
        assertThat(sql.number("SELECT CHAR_LENGTH(reason) FROM action")).isEqualTo(2_000);
        assertThat(sql.texts("SELECT parameter FROM action")).containsExactly("'; DROP TABLE action; --\uFFFD");
    }

    @Test
    void whoeverReportsAFailureIsNotDisturbedByALogThatFails() throws SQLException {
        sql.run("RENAME TABLE action TO action_away");
        try {
            log.failed("ann", ActionKind.REQUEST, "", "The database has gone.");
        } finally {
            sql.run("RENAME TABLE action_away TO action");
        }
        assertThat(sql.texts(ENTRIES)).isEmpty();
    }
}
