package dossier.systemtests.pages;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class PagesIT {

    private final Service ui = RunningSystem.ui();

    @ParameterizedTest
    @EnumSource
    void aVisitorGeneratesSeesAndRepeatsADossier(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = GeneratePage.open(browser.page());
            browser.picture("generate-empty");
            browser.assertHealthy();

            page.generate("spy-mission", "42");
            assertThat(page.card().seed()).isEqualTo("42");
            assertThat(page.card().text()).isEqualTo("Collect information about the Duchess");
            assertThat(page.card().draws("one")).containsExactly("14", "2", "0", "6", "12", "19");
            assertThat(page.card().draws("two")).containsExactly("s", "z", "u", "a", "n", "i");
            assertThat(page.card().outcome()).containsText("the Duchess");
            browser.picture("generate");
            browser.assertHealthy();

            var first = page.card().number();
            assertThat(page.repeat().card().number()).isGreaterThan(first);
            assertThat(page.card().text()).isEqualTo("Collect information about the Duchess");
            assertThat(page.again().card().seed()).matches("[a-z2-7]{16}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReloadShowsTheSameDossierAndMakesNoOther(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = GeneratePage.open(browser.page()).generate("lotto", "");
            var number = page.card().number();
            browser.page().reload();
            assertThat(page.card().number()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDossierHasAnAddressOfItsOwnThatTellsWhy(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = GeneratePage.open(browser.page()).generate("spy-mission", "42");
            var number = page.card().number();
            var dossier = page.permalink();
            assertThat(browser.page()).hasURL(Pattern.compile("/dossiers/" + number + "$"));
            assertThat(dossier.card().text()).isEqualTo("Collect information about the Duchess");
            assertThat(dossier.firedRow("task")).containsText("number is 14, which is >= 10");
            browser.picture("dossier");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryIsFilteredSearchedAndPagedBothWays(Screen screen) {
        var seed = UUID.randomUUID().toString();
        for (var i = 0; i < 45; i++) {
            ui.post("/api/dossiers", "{\"rulebook\":\"product\",\"seed\":\"" + seed + i + "\"}");
        }
        try (var browser = new Browser(screen, ui)) {
            var page = HistoryPage.open(browser.page());
            browser.picture("dossiers");
            browser.assertHealthy();

            page.filter("product", "");
            assertThat(page.numbers()).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
            var newest = page.numbers();
            assertThat(browser.page().locator("#newer")).hasCount(0);
            page.older();
            var second = page.numbers();
            assertThat(second).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(second.get(0)).isLessThan(newest.get(19));
            page.older();
            assertThat(page.numbers().get(0)).isLessThan(second.get(19));
            page.newer();
            assertThat(page.numbers()).isEqualTo(second);
            page.newer();
            assertThat(page.numbers()).isEqualTo(newest);
            assertThat(browser.page().locator("#newer")).hasCount(0);

            page.filter("product", "no dossier has these words");
            assertThat(page.nothing()).containsText("No dossier fits.");
            browser.picture("dossiers-none");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryIsFilteredByTimeAndOutcomeAndEveryAnswerHasAnAddress(Screen screen) {
        var mission = RunningSystem.generate("spy-mission");
        var outcome = ui.get("/api/dossiers/" + mission).json().getJsonObject("outcome");
        try (var browser = new Browser(screen, ui)) {
            var page = HistoryPage.open(browser.page()).filterByOutcome("target", outcome.getString("target"));
            assertThat(page.numbers().get(0)).isEqualTo(mission);
            browser.picture("dossiers-filters");
            browser.assertHealthy();
            browser.page().reload();
            assertThat(page.numbers().get(0)).isEqualTo(mission);
            page.filterByTime("2001-01-01", "2001-01-02");
            assertThat(page.nothing()).containsText("No dossier fits.");
            page.filterByTime("2001-01-02", "2001-01-01");
            assertThat(page.notices()).containsText("The parameter to must be later than from.");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void theHistoryIsTurnedAroundByAClickOnAHeader(Screen screen) {
        RunningSystem.generate("attack");
        RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui)) {
            var page = HistoryPage.open(browser.page());
            var newest = page.numbers().get(0);
            page.turn();
            assertThat(page.numbers()).isSorted().doesNotContain(newest);
            page.turn();
            assertThat(page.numbers().get(0)).isGreaterThanOrEqualTo(newest);
        }
    }

    @ParameterizedTest
    @EnumSource
    void dossiersAreDeletedFromTheListOnlyAfterAQuestion(Screen screen) {
        var one = RunningSystem.generate("attack");
        var two = RunningSystem.generate("attack");
        var kept = RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui)) {
            var page = HistoryPage.open(browser.page()).filter("attack", "").askToDelete(one, two);
            browser.picture("dossiers-confirm");
            browser.assertHealthy();
            assertThat(ui.get("/api/dossiers/" + one).status()).isEqualTo(200);
            page.answer("Delete for ever");
            assertThat(page.notices()).containsText("2 dossiers are deleted.");
            assertThat(browser.page()).hasURL(Pattern.compile("rulebook=attack"));
            assertThat(ui.get("/api/dossiers/" + one).status()).isEqualTo(404);
            assertThat(ui.get("/api/dossiers/" + two).status()).isEqualTo(404);
            page.askToDelete(kept).answer("Delete for ever");
            assertThat(page.notices()).containsText("Dossier " + kept + " is deleted.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDossierIsDeletedFromItsOwnPage(Screen screen) {
        var number = RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui)) {
            var page = DossierPage.open(browser.page(), number).delete();
            assertThat(page.notices()).containsText("Dossier " + number + " is deleted.");
            assertThat(ui.get("/api/dossiers/" + number).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaidInAFriendlyWay(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            for (var path : new String[] {"/dossiers/999999999", "/no/such/page", "/dossier.xhtml"}) {
                assertThat(browser.page().navigate(path).status()).as(path).isEqualTo(404);
                assertThat(browser.page().locator("h1")).hasText("There is nothing here");
            }
            browser.picture("missing");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DESKTOP")
    void aPageOutlivesTheSessionOfItsReader(Screen screen) {
        var number = RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui)) {
            var page = HistoryPage.open(browser.page());
            browser.page().context().clearCookies();
            page.askToDelete(number).answer("Delete for ever");
            assertThat(page.notices()).containsText("Dossier " + number + " is deleted.");
        }
    }
}
