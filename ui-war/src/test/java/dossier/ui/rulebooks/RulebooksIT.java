package dossier.ui.rulebooks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.Rulebook;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.rulebooks.RulebookSort.Column;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

@ExtendWith(ArquillianExtension.class)
class RulebooksIT {

    private static final IfMatch ANYTHING = new IfMatch("*");

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Versions versions;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(RulebooksIT.class);
    }

    @BeforeEach
    void startWithTheShippedOnes() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM rulebook WHERE name LIKE 'it-%'");
        sql.run("DELETE FROM rulebook_version WHERE name LIKE 'it-%'");
    }

    @Test
    void keepsWhoSavedWhatAndWhen() {
        rulebooks.create(book("it-coin", "Coin 🎲"), "Ann");
        rulebooks.save(book("it-coin", "Coin, mended"), ANYTHING, "Bo");
        assertThat(versions.all("it-coin"))
                .extracting(RulebookSummary::version, RulebookSummary::title, RulebookSummary::createdBy)
                .containsExactly(tuple(2, "Coin, mended", "Bo"), tuple(1, "Coin 🎲", "Ann"));
        assertThat(versions.find("it-coin", "1").getDocument()).contains("Coin 🎲");
        assertThat(versions.find("it-coin", "1").getCreatedAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
        assertThat(versions.find("it-coin", null).getVersion()).isEqualTo(2);
        assertThat(versions.find("spy-mission", "1").getCreatedBy()).isEqualTo("dossier");
    }

    @Test
    void theSameTextOnceMoreChangesNothing() {
        rulebooks.create(book("it-coin", "Coin"), "Ann");
        var again = rulebooks.save(book("it-coin", "Coin"), ANYTHING, "Bo");
        assertThat(again.getNewest().getVersion()).isEqualTo(1);
        assertThat(again.getNewest().getCreatedBy()).isEqualTo("Ann");
    }

    @Test
    void goingBackToAnOlderTextIsANewVersion() {
        rulebooks.create(book("it-coin", "Coin"), "Ann");
        rulebooks.save(book("it-coin", "Coin, worse"), ANYTHING, "Ann");
        var back = rulebooks.save(book("it-coin", "Coin"), ANYTHING, "Ann");
        assertThat(back.getNewest().getVersion()).isEqualTo(3);
        assertThat(versions.find("it-coin", "3").getHash())
                .isEqualTo(versions.find("it-coin", "1").getHash());
    }

    @Test
    void ofPeopleWhoSaveAtOnceEveryOneGetsAVersionOfHisOwn() throws Exception {
        rulebooks.create(book("it-coin", "Coin"), "Ann");
        var saves = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 8; i++) {
            var title = "Coin by " + i;
            saves.add(() -> rulebooks
                    .save(book("it-coin", title), ANYTHING, "Ann")
                    .getNewest()
                    .getVersion());
        }
        assertThat(atOnce(saves)).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void ofPeopleWhoChangeTheSameVersionOneWins() throws Exception {
        var seen = IfMatch.of(rulebooks.create(book("it-coin", "Coin"), "Ann").getTag());
        var saves = new ArrayList<Callable<String>>();
        for (var i = 0; i < 8; i++) {
            var title = "Coin by " + i;
            saves.add(() -> outcome(() -> rulebooks.save(book("it-coin", title), seen, "Bo")));
        }
        assertThat(atOnce(saves)).containsOnlyOnce("done").contains("CHANGED");
        assertThat(versions.all("it-coin")).hasSize(2);
    }

    @Test
    void ofPeopleWhoTakeTheSameNameOneGetsIt() throws Exception {
        var creates = new ArrayList<Callable<String>>();
        for (var i = 0; i < 8; i++) {
            var title = "Coin by " + i;
            creates.add(() -> outcome(() -> rulebooks.create(book("it-coin", title), "Ann")));
        }
        assertThat(atOnce(creates)).containsOnlyOnce("done").contains("CONFLICT");
        assertThat(versions.all("it-coin")).hasSize(1);
    }

    @Test
    void anArchivedOneIsHiddenAndNotGeneratedByButKeepsItsNameAndVersions() {
        rulebooks.create(book("it-coin", "Coin"), "Ann");
        rulebooks.archive("it-coin", ANYTHING, "Bo");
        rulebooks.archive("it-coin", ANYTHING, "Cleo");

        assertThat(catalog.find("it-coin")).isEmpty();
        assertThat(names(false)).doesNotContain("it-coin").contains("spy-mission");
        assertThat(names(true)).containsExactly("it-coin");
        assertThat(rulebooks.find("it-coin").orElseThrow().getArchivedBy()).isEqualTo("Bo");
        assertThat(versions.find("it-coin", "1").getTitle()).isEqualTo("Coin");
        assertThat(outcome(() -> rulebooks.save(book("it-coin", "Coin 2"), ANYTHING, "Ann")))
                .isEqualTo("CONFLICT");
        assertThat(outcome(() -> rulebooks.create(book("it-coin", "Coin 2"), "Ann")))
                .isEqualTo("CONFLICT");

        rulebooks.restore("it-coin", "Bo");
        assertThat(catalog.find("it-coin")).isPresent();
        assertThat(rulebooks.find("it-coin").orElseThrow().getArchivedAt()).isNull();
    }

    @Test
    void whatAnotherReplicaSavesIsSeenSoon() throws Exception {
        rulebooks.create(book("it-coin", "Coin"), "Ann");
        assertThat(catalog.find("it-coin").orElseThrow().getVersion()).isEqualTo(1);
        rulebooks.save(book("it-coin", "Coin, by another replica"), ANYTHING, "Bo");
        while (catalog.find("it-coin").orElseThrow().getVersion() == 1) {
            Thread.sleep(50);
        }
        catalog.forget("it-coin");
        assertThat(catalog.find("it-coin").orElseThrow().getTitle()).isEqualTo("Coin, by another replica");
    }

    @Test
    void findsByNameAndTitleWithoutRegardToCaseAndSignBySign() {
        rulebooks.create(book("it-coin", "Ein Würfel, 100%"), "Ann");
        rulebooks.create(book("it-dice", "Two dice_"), "Bo");
        assertThat(found("IT-")).containsExactly("it-coin", "it-dice");
        assertThat(found("würfel")).containsExactly("it-coin");
        assertThat(found("%")).containsExactly("it-coin");
        assertThat(found("_")).containsExactly("it-dice");
        assertThat(found("🎲 or ' OR 1=1")).isEmpty();
        assertThat(rulebooks.count(new RulebookFilter("it-", false))).isEqualTo(2);
    }

    @Test
    void pagesByNameAndSortsByEveryColumn() {
        rulebooks.create(book("it-a", "Zebra"), "Bo");
        rulebooks.create(book("it-b", "Ant"), "Ann");
        rulebooks.save(book("it-b", "Ant 2"), ANYTHING, "Ann");
        var ours = new RulebookFilter("it-", false);
        assertThat(rulebooks.after(ours, "", 1))
                .extracting(RulebookSummary::name)
                .containsExactly("it-a");
        assertThat(rulebooks.after(ours, "it-a", 1))
                .extracting(RulebookSummary::name)
                .containsExactly("it-b");
        assertThat(rulebooks.after(ours, "it-b", 1)).isEmpty();
        assertThat(sorted(ours, Column.NAME, false)).containsExactly("it-b", "it-a");
        assertThat(sorted(ours, Column.TITLE, true)).containsExactly("it-b", "it-a");
        assertThat(sorted(ours, Column.VERSION, false)).containsExactly("it-b", "it-a");
        assertThat(sorted(ours, Column.WHO, true)).containsExactly("it-b", "it-a");
        assertThat(sorted(ours, Column.WHEN, false)).containsExactly("it-b", "it-a");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(outcome(() -> rulebooks.save(book("it-none", "None"), ANYTHING, "Ann")))
                .isEqualTo("NOT_FOUND");
        assertThat(outcome(() -> versions.all("it-none"))).isEqualTo("NOT_FOUND");
        for (var version : List.of("", "0", "-1", "two", "99999999999", "7")) {
            assertThat(outcome(() -> versions.find("it-none", version))).isEqualTo("NOT_FOUND");
        }
    }

    private List<String> found(String search) {
        return rulebooks.after(new RulebookFilter(search, false), "", 9).stream()
                .map(RulebookSummary::name)
                .toList();
    }

    private List<String> names(boolean archived) {
        return rulebooks.after(new RulebookFilter(null, archived), "", 99).stream()
                .map(RulebookSummary::name)
                .toList();
    }

    private List<String> sorted(RulebookFilter filter, Column column, boolean ascending) {
        return rulebooks.page(filter, new RulebookSort(column, ascending), 0, 9).stream()
                .map(RulebookSummary::name)
                .toList();
    }

    private static Rulebook book(String name, String title) {
        return Rulebook.read("rulebook: %s\ntitle: %s\ndraws: {n: {generator: one, integers: 1..2}}\ntext: '{n}'\n"
                .formatted(name, '"' + title + '"'));
    }

    private static String outcome(Callable<?> call) {
        try {
            call.call();
            return "done";
        } catch (ProblemException e) {
            return ProblemType.of(e.problem().type()).orElseThrow().name();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
