package dossier.systemtests.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class BackupsIT {

    private static final int PATIENCE = 60_000;

    private final Service ui = RunningSystem.ui();
    private final String folder = "f" + UUID.randomUUID();

    @BeforeEach
    void writeSomething() throws IOException {
        var tree = RunningSystem.backups().source().resolve(folder);
        Files.createDirectories(tree);
        Files.writeString(tree.resolve("a.txt"), "sea");
    }

    @ParameterizedTest
    @EnumSource
    void anOperatorBacksUpAFolderVerifiesRestoresDownloadsAndDeletesIt(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/backups");
            assertThat(page.locator("#due")).containsText("database");
            page.locator("#path").fill(folder);
            page.locator("#order-do").click();
            page.waitForURL("**/backups/*");
            assertThat(page.locator(".sheet.batch .state").first()).hasText("Done", slowly());
            assertThat(page.locator("#verify")).isVisible();
            assertThat(page.locator("#what")).hasText(folder);

            page.locator("#verify").click();
            assertThat(page.locator("#jobs")).containsText("Done", slowlyContaining());
            page.reload();
            assertThat(page.locator("#sound")).hasText("It is what it was.");
            browser.picture("backup");
            browser.assertHealthy();

            page.locator("#restore").click();
            page.locator("#target").fill("../out");
            page.locator("#restore-do").click();
            assertThat(page.locator("#notices")).containsText("must not go up by ..");
            page.locator("#restore").click();
            page.locator("#target").fill(folder);
            browser.assertHealthy();
            page.locator("#restore-do").click();
            assertThat(page.locator("#jobs")).containsText("Restoration");
            assertThat(page.locator("#jobs [data-state=DONE]")).hasCount(2);
            assertThat(RunningSystem.backups().restored().resolve(folder + "/" + folder + "/a.txt"))
                    .hasContent("sea");

            var download = page.waitForDownload(() -> page.locator("#download").click());
            assertThat(download.suggestedFilename()).startsWith(folder).endsWith(".tar.gz");

            page.locator("#delete").click();
            browser.picture("backup-delete");
            browser.assertHealthy();
            page.locator("#delete-do").click();
            page.waitForURL("**/backups");
            browser.picture("backups");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE_DARK"})
    void whatCannotBeBackedUpIsExplainedAndKeptInTheForm(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/backups");
            for (var path : new String[] {"../x", "nothing-" + folder, "<script>alert(1)</script>"}) {
                page.locator("#path").fill(path);
                page.locator("#order-do").click();
                assertThat(page.locator("#notices li")).hasCount(1);
                assertThat(page.locator("#path")).hasValue(path);
            }
            browser.picture("backups-wrong");
            browser.assertHealthy();
        }
    }

    @Test
    void onlyThoseWhoMayBackUpSeeThem() {
        try (var browser = new Browser(Screen.DESKTOP, Staff.of("author"))) {
            browser.page().navigate("/");
            assertThat(browser.page().locator("nav a[href='/backups']")).hasCount(0);
            assertThat(browser.page().navigate("/backups").status()).isEqualTo(403);
        }
    }

    private static HasTextOptions slowly() {
        return new HasTextOptions().setTimeout(PATIENCE);
    }

    private static ContainsTextOptions slowlyContaining() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }
}
