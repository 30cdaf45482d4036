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
        try (var browser = new Browser(Screen.DESKTOP, ui.address())) {
            var page = GeneratePage.open(browser.page());
            RunningSystem.kill(victim);
            page.generate("spy-mission", "page " + victim);
            assertThat(page.notices().innerText().toLowerCase(Locale.ROOT)).contains(words, "does not answer");
            assertThat(RunningSystem.storedWith("page " + victim)).isEmpty();
            browser.picture("without-" + victim);
            RunningSystem.start(victim);
            page.generate("spy-mission", "page " + victim);
            assertThat(page.card().seed()).isEqualTo("page " + victim);
        }
    }

    @Test
    void aDossierIsShownWithoutItsReasonsWhileTheOutcomeServiceIsDown() {
        var number = RunningSystem.generate("lotto");
        try (var browser = new Browser(Screen.DESKTOP, ui.address())) {
            RunningSystem.kill("outcome");
            var page = DossierPage.open(browser.page(), number);
            assertThat(page.card().number()).isEqualTo(number);
            assertThat(page.missingTrace()).isVisible();
            browser.picture("dossier-without-trace");
            RunningSystem.start("outcome");
        }
    }

    @Test
    void withoutADatabaseEveryPageSaysSoAndRecovers() {
        var number = RunningSystem.generate("lotto");
        try (var browser = new Browser(Screen.DESKTOP, ui.address())) {
            RunningSystem.kill("database");
            for (var path : new String[] {"/dossiers", "/dossiers/" + number}) {
                browser.page().navigate(path);
                assertThat(browser.page().locator("main")).containsText("The database does not answer");
                browser.picture("without-database" + path.replace('/', '-').replaceAll("[0-9]", ""));
            }
            RunningSystem.start("database");
            assertThat(DossierPage.open(browser.page(), number).card().number()).isEqualTo(number);
        }
    }
}
