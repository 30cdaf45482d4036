package dossier.ui.actions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation that wants to know of each dossier that is made. */
@ExtendWith(ArquillianExtension.class)
class GenerationLogIT {

    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    @Inject
    private Dossiers dossiers;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Schema schema;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() throws IOException {
        var settings = Files.readString(Path.of("target/classes", SETTINGS)) + "\ndossier.actions.generation=true\n";
        return Deployments.with(GenerationLogIT.class).addAsResource(new StringAsset(settings), SETTINGS);
    }

    @BeforeEach
    void startWithAnEmptyLog() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM action");
    }

    @Test
    void findsEachDossierThatIsStoredInItsLogAndNoOther() throws Exception {
        var kept = store().getNumber();
        transaction.begin();
        store();
        transaction.rollback();
        assertThat(sql.texts("SELECT CONCAT_WS(' ', who, kind, parameter, status) FROM action"))
                .containsExactly("anybody dossier-generated %d SUCCESS".formatted(kept));
    }

    private Dossier store() {
        var book = catalog.find("lotto").orElseThrow();
        return dossiers.store(new Dossier(
                null,
                book,
                Versions.NONE,
                "s",
                0,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                "a tenner"));
    }
}
