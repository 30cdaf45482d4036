package dossier.ui.dossiers;

import java.sql.SQLException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.dossiers.DossierSort.Column;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class DossiersIT {

    private static final DossierFilter ALL = DossierFilter.none();

    @Inject
    private Dossiers dossiers;

    @Inject
    private Schema schema;

    @Inject
    private RulebookCatalog catalog;

    @Resource(lookup = "jdbc/dossier")
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Deployments.with(DossiersIT.class);
    }

    @BeforeEach
    void startWithAnEmptyHistory() throws Exception {
        MigratedSchema.await(schema);
        run("DELETE FROM dossier");
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
                catalog.find("spy-mission").orElseThrow(),
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
    void pagesNewestFirstWithoutGapOrRepeatWhileOthersStore() {
        var made = new ArrayList<Long>();
        for (var i = 0; i < 7; i++) {
            made.add(0, store("product", "text " + i, "seed").getNumber());
        }
        var first = numbers(dossiers.walk(ALL, Cursor.NEWEST, 3).dossiers());
        store("product", "stored in between", "seed");
        var second =
                numbers(dossiers.walk(ALL, Cursor.olderThan(first.get(2)), 3).dossiers());
        var third =
                numbers(dossiers.walk(ALL, Cursor.olderThan(second.get(2)), 3).dossiers());
        assertThat(Stream.of(first, second, third).flatMap(List::stream)).containsExactlyElementsOf(made);
    }

    @Test
    void filtersByRulebookAndByText() {
        store("lotto", "AB-12: a tenner", "s");
        store("lotto", "KK-00: Death", "s");
        store("product", "a tenner too", "s");
        assertThat(texts("lotto", null)).containsExactly("KK-00: Death", "AB-12: a tenner");
        assertThat(texts(null, "TENNER")).containsExactly("a tenner too", "AB-12: a tenner");
        assertThat(texts("lotto", "tenner")).containsExactly("AB-12: a tenner");
        assertThat(texts("attack", null)).isEmpty();
        assertThat(dossiers.count(new DossierFilter("lotto", null, null, null, null, Map.of(), "tenner")))
                .isEqualTo(1);
    }

    @Test
    void searchesForTheVerySignsThatDatabasesTreatSpecially() {
        store("lotto", "100% sure", "s");
        store("lotto", "under_score", "s");
        store("lotto", "Wait! What's \\this\\?", "s");
        store("lotto", "nothing of it", "s");
        assertThat(texts(null, "%")).containsExactly("100% sure");
        assertThat(texts(null, "_")).containsExactly("under_score");
        assertThat(texts(null, "!")).containsExactly("Wait! What's \\this\\?");
        assertThat(texts(null, "\\this\\")).containsExactly("Wait! What's \\this\\?");
        assertThat(texts(null, "' OR 1=1 -- ")).isEmpty();
    }

    @Test
    void sortsByEveryColumnBothWays() {
        var a = store("lotto", "b", "z").getNumber();
        var b = store("attack", "c", "y").getNumber();
        var c = store("product", "a", "x").getNumber();
        assertThat(sorted(Column.NUMBER, true)).containsExactly(a, b, c);
        assertThat(sorted(Column.NUMBER, false)).containsExactly(c, b, a);
        assertThat(sorted(Column.TEXT, true)).containsExactly(c, a, b);
        assertThat(sorted(Column.TEXT, false)).containsExactly(b, a, c);
        assertThat(sorted(Column.SEED, true)).containsExactly(c, b, a);
        assertThat(sorted(Column.RULEBOOK, true)).containsExactly(b, a, c);
        assertThat(numbers(dossiers.page(ALL, new DossierSort(Column.NUMBER, true), 1, 1)))
                .containsExactly(b);
    }

    @Test
    void deletesOneForEver() {
        var kept = store("lotto", "kept", "s").getNumber();
        var gone = store("lotto", "gone", "s").getNumber();
        assertThat(dossiers.delete(gone)).isTrue();
        assertThat(dossiers.delete(gone)).isFalse();
        assertThat(dossiers.find(gone)).isEmpty();
        assertThat(numbers(dossiers.walk(ALL, Cursor.NEWEST, 9).dossiers())).containsExactly(kept);
    }

    @Test
    void looksAtTheNewestOnlyWhenItCountsSortsAndSearches() throws SQLException {
        var oldest = store("product", "the oldest of all", "s").getNumber();
        for (var i = 0; i < 10; i++) {
            run("""
                INSERT INTO dossier
                  (rulebook_id, rulebook_name, seed, idx, draws_one, draws_two, outcome, text, created_at)
                SELECT id, name, 'many', seq, '{}', '{}', '{}', 'one of many', UTC_TIMESTAMP(6)
                FROM seq_1_to_10000 JOIN rulebook_version WHERE name = 'product' AND version = 1
                """);
        }
        assertThat(dossiers.count(ALL)).isEqualTo(Dossiers.WINDOW);
        assertThat(dossiers.count(new DossierFilter(null, null, null, null, null, Map.of(), "oldest")))
                .isZero();
        assertThat(sorted(Column.NUMBER, true).get(0)).isGreaterThan(oldest);
        assertThat(texts(null, "oldest")).as("the cursor reaches everything").containsExactly("the oldest of all");
    }

    private Dossier store(String rulebook, String text, String seed) {
        var book = catalog.find(rulebook).orElseThrow();
        return dossiers.store(
                new Dossier(book, seed, 0, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), text));
    }

    private List<String> texts(String rulebook, String search) {
        return dossiers
                .walk(new DossierFilter(rulebook, null, null, null, null, Map.of(), search), Cursor.NEWEST, 9)
                .dossiers()
                .stream()
                .map(Dossier::getText)
                .toList();
    }

    private List<Long> sorted(Column column, boolean ascending) {
        return numbers(dossiers.page(ALL, new DossierSort(column, ascending), 0, 9));
    }

    private static List<Long> numbers(List<Dossier> page) {
        return page.stream().map(Dossier::getNumber).toList();
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement()) {
            query.execute(statement);
        }
    }
}
