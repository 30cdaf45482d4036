package dossier.ui.storage;

import java.util.LinkedHashMap;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MariaDb;
import dossier.ui.container.MigratedSchema;
import dossier.ui.dossiers.Cursor;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.health.Ready;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One story in five parts; the second and the fourth happen outside of the container. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class DatabaseRestartIT {

    private static final DossierFilter ALL = DossierFilter.none();
    private static final String SEED = "stored before the power cut";

    @Inject
    private Dossiers dossiers;

    @Inject
    private Schema schema;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    @Readiness
    private Ready ready;

    @Deployment
    static WebArchive application() {
        return Deployments.with(DatabaseRestartIT.class);
    }

    @Test
    @Order(1)
    void storesADossier() throws InterruptedException {
        MigratedSchema.await(schema);
        store(SEED);
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @Order(2)
    @RunAsClient
    void thenTheDatabaseLosesItsPower() {
        MariaDb.kill();
    }

    @Test
    @Order(3)
    void saysThatItIsAwayAndIsNotReady() {
        assertThatThrownBy(() -> dossiers.walk(ALL, Cursor.NEWEST, 1))
                .isInstanceOfSatisfying(ProblemException.class, DatabaseRestartIT::assertUnavailable);
        assertThatThrownBy(() -> store("lost"))
                .isInstanceOfSatisfying(ProblemException.class, DatabaseRestartIT::assertUnavailable);
        var answer = ready.call();
        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsKeys("generator-one", "generator-two", "outcome");
    }

    @Test
    @Order(4)
    @RunAsClient
    void thenThePowerComesBack() {
        MariaDb.startAgain();
    }

    @Test
    @Order(5)
    void worksAgainWithoutARestartAndHasLostNothing() {
        var newest = dossiers.walk(ALL, Cursor.NEWEST, 1).dossiers().get(0);
        assertThat(newest.getSeed()).isEqualTo(SEED);
        store("stored afterwards");
        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }

    private void store(String seed) {
        dossiers.store(new Dossier(
                null,
                catalog.find("lotto").orElseThrow(),
                Versions.NONE,
                seed,
                0,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                "text"));
    }

    private static void assertUnavailable(ProblemException problem) {
        assertThat(problem.problem().is(ProblemType.UNAVAILABLE)).isTrue();
        assertThat(problem.problem().detail()).contains("database does not answer");
    }
}
