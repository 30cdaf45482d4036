package dossier.systemtests.pages;

import java.util.Locale;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Early, for the same reason as the other faults. */
@Order(2)
@ExtendWith(RunningSystem.class)
class FailuresIT {

    private final Service ui = RunningSystem.ui();

    @ParameterizedTest
    @CsvSource({"generator-one, generator one", "outcome, outcome service"})
    void thePageSaysWhatIsWrongAndWorksAgainAfterwards(String victim, String words) {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = GeneratePage.open(browser.page());
            try (var outage = RunningSystem.outage(victim)) {
                page.generate("spy-mission", "page " + victim);
                assertThat(page.notices().innerText().toLowerCase(Locale.ROOT)).contains(words, "does not answer");
                assertThat(RunningSystem.storedWith("page " + victim)).isEmpty();
                browser.picture("without-" + victim);
            }
            page.generate("spy-mission", "page " + victim);
            assertThat(page.card().seed()).isEqualTo("page " + victim);
        }
    }

    @Test
    void aDossierIsShownWithoutItsReasonsWhileTheOutcomeServiceIsDown() {
        var number = RunningSystem.generate("lotto");
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            try (var outage = RunningSystem.outage("outcome")) {
                var page = DossierPage.open(browser.page(), number);
                assertThat(page.card().number()).isEqualTo(number);
                assertThat(page.missingTrace()).isVisible();
                browser.picture("dossier-without-trace");
            }
        }
    }

    @Test
    void whileTheOutcomeServiceIsDownRulebooksAreShownAndWhatIsWrittenIsKept() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var editor = EditorPage.create(browser.page());
            try (var outage = RunningSystem.outage("outcome")) {
                editor.write("rulebook: half-done");
                assertThat(browser.page().locator("#problems .notice")).containsText("does not answer");
                editor.save();
                assertThat(editor.notices()).containsText("does not answer");
                assertThat(editor.ready().text()).isEqualTo("rulebook: half-done");
                browser.picture("editor-without-outcome");
                RulebookPage.open(browser.page(), "lotto");
                assertThat(browser.page().locator("#odds-missing")).isVisible();
            }
        }
    }

    @Test
    void withoutADatabaseEveryPageSaysSoAndRecovers() {
        var number = RunningSystem.generate("lotto");
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            try (var outage = RunningSystem.outage("database")) {
                for (var path : new String[] {"/dossiers", "/dossiers/" + number}) {
                    browser.page().navigate(path);
                    assertThat(browser.page().locator("main")).containsText("does not answer");
                }
                browser.picture("without-database");
            }
            assertThat(DossierPage.open(browser.page(), number).card().number()).isEqualTo(number);
        }
    }
}
