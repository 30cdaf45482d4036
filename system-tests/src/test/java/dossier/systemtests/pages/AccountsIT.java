package dossier.systemtests.pages;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@ExtendWith(RunningSystem.class)
class AccountsIT {

    private static final String CHOSEN = "my own long sentence";

    private final Service anybody = RunningSystem.ui().anonymously();
    private final String name = "b-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @EnumSource
    void anOperatorMakesAnAccountAndItsOwnerMovesIn(Screen screen) {
        try (var browser = new Browser(screen, anybody)) {
            var page = browser.page();
            page.navigate("/accounts");
            assertThat(page).hasURL(Pattern.compile("/login\\?next=%2Faccounts$"));
            logIn(page, "operator", "wrong");
            assertThat(page.locator("#notices")).containsText("The name or the password is wrong.");
            browser.picture("login");
            browser.assertHealthy();
            logIn(page, "operator", RunningSystem.operatorPassword());
            assertThat(page).hasURL(Pattern.compile("/accounts$"));

            page.fill("#name", name);
            page.selectOption("#role", "author");
            page.click("#create");
            var password = page.textContent("#password");
            browser.picture("accounts");
            browser.assertHealthy();
            page.navigate("/account");
            page.click("#log-out");
            assertThat(page).hasURL(Pattern.compile("/$"));

            page.navigate("/login");
            logIn(page, name, password);
            page.navigate("/rulebooks");
            assertThat(page.locator("h1")).containsText("You may not do this.");
            browser.picture("forbidden");
            page.navigate("/account");
            assertThat(page.locator("#must-change")).isVisible();
            page.fill("#old", password);
            page.fill("#new", CHOSEN);
            page.click("#change");
            assertThat(page.locator("#changed")).isVisible();
            assertThat(page.locator("#role-now")).hasText("Author");
            page.navigate("/rulebooks");
            assertThat(page.locator("#new")).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPersonMakesATokenAndRevokesIt(Screen screen) {
        var person = Staff.hired(name, "viewer");
        try (var browser = new Browser(screen, person)) {
            var page = browser.page();
            page.navigate("/account");
            assertThat(page.locator("#no-tokens")).isVisible();
            page.click("#new-token");
            page.fill("#token", "nightly <b>export</b>");
            page.click("#create-token");
            assertThat(page.locator("#key")).containsText("dossier_");
            assertThat(page.locator("#tokens")).containsText("nightly <b>export</b>");
            browser.picture("account");
            browser.assertHealthy();
            page.click("#tokens input[type=submit]");
            assertThat(page.locator("#no-tokens")).isVisible();
        }
    }

    @Test
    void anOperatorChangesBlocksResetsAndDeletesAnAccount() {
        Staff.hired(name, "viewer");
        try (var browser = new Browser(Screen.PHONE, RunningSystem.ui())) {
            var page = browser.page();
            page.navigate("/accounts/" + name);
            page.selectOption("#role", new SelectOption().setValue("author"));
            page.click("#change-role");
            assertThat(page.locator("#role-now")).hasText("Author");
            page.click("#block");
            assertThat(page.locator("#state")).hasText("blocked");
            page.click("#admit");
            assertThat(page.locator("#state")).hasText("can log in");
            page.click("#reset");
            page.click("#reset-do");
            assertThat(page.locator("#password")).isVisible();
            browser.picture("kept-account");
            browser.assertHealthy();
            page.click("#delete");
            page.click("#delete-do");
            assertThat(page).hasURL(Pattern.compile("/accounts$"));
            assertThat(page.locator("#accounts")).not().containsText(name);
            page.navigate("/accounts/" + name);
            assertThat(page.locator("#problem")).containsText("There is no account " + name);
        }
    }

    @Test
    void aViewerSeesNoButtonThatHeMayNotPress() {
        var number = RunningSystem.generate("lotto");
        try (var browser = new Browser(Screen.DESKTOP, Staff.of("viewer"))) {
            var page = browser.page();
            page.navigate("/dossiers/" + number);
            assertThat(page.locator("#delete")).hasCount(0);
            page.navigate("/dossiers");
            assertThat(page.locator("#delete")).hasCount(0);
            page.navigate("/rulebooks/lotto");
            assertThat(page.locator("#archive")).hasCount(0);
            page.navigate("/rulebooks/lotto/edit");
            assertThat(page.locator("#save")).hasCount(0);
            assertThat(page.locator("#may-not-save")).isVisible();
            page.navigate("/batches");
            assertThat(page.locator("#order")).isVisible();
        }
        try (var browser = new Browser(Screen.DESKTOP, anybody)) {
            browser.page().navigate("/batches");
            assertThat(browser.page().locator("#order")).hasCount(0);
            assertThat(browser.page().locator("#may-not-order")).isVisible();
        }
    }

    @Test
    void loggingOutEverywhereEndsTheOtherBrowserToo() {
        Staff.hired(name, "viewer");
        try (var here = new Browser(Screen.DESKTOP, anybody);
                var there = new Browser(Screen.PHONE, anybody)) {
            for (var page : new Page[] {here.page(), there.page()}) {
                page.navigate("/login?next=/account");
                logIn(page, name, Staff.PASSWORD);
                assertThat(page.locator("#who")).hasText(name);
            }
            here.page().click("#log-out-everywhere");
            assertThat(here.page()).hasURL(Pattern.compile("/$"));
            there.page().reload();
            assertThat(there.page()).hasURL(Pattern.compile("/login"));
        }
    }

    private static void logIn(Page page, String name, String password) {
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("#log-in");
    }
}
