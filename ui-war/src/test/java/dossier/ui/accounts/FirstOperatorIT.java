package dossier.ui.accounts;

import java.util.Collections;
import java.util.List;
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
import dossier.ui.schema.SchemaMigrated;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class FirstOperatorIT {

    private static final int REPLICAS = 4;

    private static final String ACCOUNTS = "SELECT CONCAT_WS(' ', name, role, must_change, created_by) FROM account";

    @Inject
    private FirstOperator first;

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(FirstOperatorIT.class);
    }

    @BeforeEach
    void forgetAllAccounts() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM account");
    }

    @Test
    void replicasThatStartAtOnceMakeOneOperatorWithTheGivenPassword() throws Exception {
        Callable<Void> start = () -> {
            first.make(new SchemaMigrated());
            return null;
        };
        var executor = Executors.newFixedThreadPool(REPLICAS);
        try {
            for (var done : executor.invokeAll(Collections.nCopies(REPLICAS, start))) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
        assertThat(sql.texts(ACCOUNTS)).containsExactly("operator OPERATOR 0 dossier");
        assertThat(sql.texts("SELECT password FROM account").get(0)).startsWith("PBKDF2WithHmacSHA512:210000:");
    }

    @Test
    void whoeverHasAccountsAlreadyGetsNoOther() throws Exception {
        sql.run("INSERT INTO account (name, role, password, must_change, blocked, created_at, created_by)"
                + " VALUES ('ann', 'VIEWER', 'x', 0, 0, UTC_TIMESTAMP(6), 'test')");
        first.make(new SchemaMigrated());
        assertThat(sql.texts(ACCOUNTS)).isEqualTo(List.of("ann VIEWER 0 test"));
    }
}
