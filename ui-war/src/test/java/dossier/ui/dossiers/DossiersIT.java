package dossier.ui.dossiers;

import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class DossiersIT {

    @Inject
    private Dossiers dossiers;

    @Inject
    private Schema schema;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(DossiersIT.class);
    }

    @BeforeEach
    void startWithAnEmptyHistory() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM dossier");
    }

    @Test
    void givesBackWhatWasStoredToTheLastDigitAndInOrder() {
        var one = new LinkedHashMap<String, List<String>>();
        one.put("zebra", List.of("9223372036854775807", "-1"));
        one.put("ant", List.of("2.50", "\"quoted\" \\ ünï 🎲"));
        var outcome = new LinkedHashMap<String, String>();
        outcome.put("task", "Follow");
        outcome.put("a target", "the Duchess");
        var stored = dossiers.store(new Dossier(
                null,
                catalog.find("spy-mission").orElseThrow(),
                Versions.NONE,
                "Seed with 🎲 and ä ",
                7,
                one,
                new LinkedHashMap<>(),
                outcome,
                "Follow\nthe Duchess"));

        var found = dossiers.find(stored.getNumber()).orElseThrow();

        assertThat(found.getRulebook().getName()).isEqualTo("spy-mission");
        assertThat(found.getRulebook().getVersion()).isEqualTo(1);
        assertThat(found.getRulebook().getHash()).isEqualTo(stored.getRulebook().getHash());
        assertThat(found.getSeed()).isEqualTo("Seed with 🎲 and ä ");
        assertThat(found.getIndex()).isEqualTo(7);
        assertThat(found.getDrawsOne()).isEqualTo(one);
        assertThat(found.getDrawsOne().keySet()).containsExactly("zebra", "ant");
        assertThat(found.getDrawsTwo()).isEmpty();
        assertThat(found.getOutcome().keySet()).containsExactly("task", "a target");
        assertThat(found.getText()).isEqualTo("Follow\nthe Duchess");
        assertThat(found.getCreatedAt()).isEqualTo(stored.getCreatedAt());
        assertThat(found.getCreatedAt().get(ChronoField.NANO_OF_SECOND) % 1000).isZero();
    }

    @Test
    void numbersRiseByOneWithoutGaps() {
        var first = store("lotto", "a tenner", "s").getNumber();
        for (var i = 1; i < 5; i++) {
            assertThat(store("lotto", "a tenner", "s").getNumber()).isEqualTo(first + i);
        }
    }

    @Test
    void deletesOneForEver() {
        var kept = store("lotto", "kept", "s").getNumber();
        var gone = store("lotto", "gone", "s").getNumber();
        assertThat(dossiers.delete(gone)).isTrue();
        assertThat(dossiers.delete(gone)).isFalse();
        assertThat(dossiers.find(gone)).isEmpty();
        assertThat(dossiers.find(kept)).isPresent();
    }

    private Dossier store(String rulebook, String text, String seed) {
        var book = catalog.find(rulebook).orElseThrow();
        return dossiers.store(new Dossier(
                null,
                book,
                Versions.NONE,
                seed,
                0,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                text));
    }
}
