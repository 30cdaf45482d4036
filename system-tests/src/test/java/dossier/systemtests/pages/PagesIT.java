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
        try (var browser = new Browser(screen, ui.address())) {
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
        try (var browser = new Browser(screen, ui.address())) {
            var page = GeneratePage.open(browser.page()).generate("lotto", "");
            var number = page.card().number();
            browser.page().reload();
            assertThat(page.card().number()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDossierHasAnAddressOfItsOwnThatTellsWhy(Screen screen) {
        try (var browser = new Browser(screen, ui.address())) {
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
    void theHistoryIsFilteredSearchedSortedAndPaged(Screen screen) {
        var seed = UUID.randomUUID().toString();
        for (var i = 0; i < 25; i++) {
            ui.post("/api/dossiers", "{\"rulebook\":\"product\",\"seed\":\"" + seed + i + "\"}");
        }
        try (var browser = new Browser(screen, ui.address())) {
            var page = HistoryPage.open(browser.page());
            browser.picture("dossiers");
            browser.assertHealthy();

            page.filter("product", "");
            assertThat(page.numbers()).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
            var newest = page.numbers();
            page.nextPage();
            assertThat(page.numberCells().first()).not().hasText(newest.get(0).toString());
            assertThat(page.numbers()).isNotEmpty().doesNotContainAnyElementsOf(newest);

            page.filter("product", "no dossier has this text");
            assertThat(page.rows()).hasCount(1);
            browser.picture("dossiers-none");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "DESKTOP_DARK"})
    void theHistoryIsSortedByAClickOnAHeader(Screen screen) {
        RunningSystem.generate("attack");
        RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui.address())) {
            var page = HistoryPage.open(browser.page());
            var newest = page.numbers().get(0);
            page.sortBy("No.");
            assertThat(page.numberCells().first()).not().hasText(newest.toString());
            assertThat(page.numbers()).isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDossierIsDeletedFromTheListOnlyAfterAQuestion(Screen screen) {
        var number = RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui.address())) {
            var page = HistoryPage.open(browser.page()).askToDelete(number);
            browser.picture("dossiers-confirm");
            page.answer("Keep it");
            assertThat(ui.get("/api/dossiers/" + number).status()).isEqualTo(200);
            page.askToDelete(number).answer("Delete for ever");
            assertThat(page.notices()).containsText("Dossier " + number + " is deleted.");
            assertThat(ui.get("/api/dossiers/" + number).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDossierIsDeletedFromItsOwnPage(Screen screen) {
        var number = RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui.address())) {
            var page = DossierPage.open(browser.page(), number).delete();
            assertThat(page.notices()).containsText("Dossier " + number + " is deleted.");
            assertThat(ui.get("/api/dossiers/" + number).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaidInAFriendlyWay(Screen screen) {
        try (var browser = new Browser(screen, ui.address())) {
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
        RunningSystem.generate("attack");
        RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui.address())) {
            var page = HistoryPage.open(browser.page());
            var newest = page.numbers().get(0);
            browser.page().context().clearCookies();
            page.sortBy("No.");
            assertThat(page.numberCells().first()).not().hasText(newest.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOutdatedPageIsExplained(Screen screen) {
        RunningSystem.generate("attack");
        try (var browser = new Browser(screen, ui.address())) {
            var page = HistoryPage.open(browser.page());
            browser.page().evaluate("document.querySelector('[name=\"jakarta.faces.ViewState\"]').value = 'outdated'");
            page.answer("Delete " + page.numbers().get(0)).answer("Delete for ever");
            assertThat(browser.page().locator("h1")).hasText("This page has grown too old");
            browser.picture("expired");
        }
    }
}
