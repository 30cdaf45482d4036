package dossier.systemtests.pages;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The action log as the operator sees it. */
@ExtendWith(RunningSystem.class)
class LogIT {

    private final Service ui = RunningSystem.ui();

    @ParameterizedTest
    @EnumSource
    void whatAPageRefusesIsInTheLogWithItsReasonAndIsFound(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/batches");
            page.locator("#count").fill("many");
            page.locator("#order-do").click();
            assertThat(page.locator("#notices")).containsText("must be a whole number");

            openLog(page);
            browser.picture("log");
            browser.assertHealthy();

            page.locator("#who").fill("operator");
            page.locator("#kind").selectOption("batch-ordered");
            page.locator("#status").selectOption("ERROR");
            page.locator("#filter-do").click();
            assertThat(page).hasURL(Pattern.compile("kind=batch-ordered&status=ERROR$"));
            var newest = page.locator("#actions tbody tr").first();
            assertThat(newest).containsText("POST /batches");
            assertThat(newest).containsText("The field count must be a whole number");
            assertThat(page.locator("#who")).hasValue("operator");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anHonestListIsEmptyAndAWrongFilterSaysWhatIsAllowed(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/actions?who=nobody-of-this-name");
            assertThat(page.locator("#none")).containsText("No entry fits.");
            browser.picture("log-empty");
            browser.assertHealthy();
            page.navigate("/actions?from=yesterday");
            assertThat(page.locator("#notices")).containsText("The parameter from must be a day");
            assertThat(page.locator("#from")).hasValue("yesterday");
        }
    }

    /** On narrow screens the links are behind a button. */
    private static void openLog(Page page) {
        var menu = page.locator("header .menu summary");
        if (menu.isVisible()) {
            assertThat(page.locator("header nav")).isHidden();
            menu.click();
        }
        page.locator("header nav a:text-is('Log')").click();
        assertThat(page).hasURL(Pattern.compile("/actions$"));
    }
}
