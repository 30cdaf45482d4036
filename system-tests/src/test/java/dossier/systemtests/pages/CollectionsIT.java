package dossier.systemtests.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class CollectionsIT {

    private static final double PATIENCE = 60_000;

    private final Service ui = RunningSystem.ui();
    private final String name = "c-" + UUID.randomUUID();

    @AfterEach
    void leaveNothingBehind() {
        ui.delete("/api/collections/" + name);
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorMakesACollectionFeedsItWatchesAndTidiesUp(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/collections");
            page.locator("#new").click();
            page.locator("#create-do").click();
            assertThat(page.locator("#notices")).containsText("The field name must be a small letter");
            browser.assertHealthy();
            page.locator("#new").click();
            page.locator("#new-name").fill(name);
            page.locator("#description").fill("Names of <b>villains</b>");
            browser.picture("collections");
            page.locator("#create-do").click();
            assertThat(page.locator("#title")).hasText(name);
            assertThat(page.locator("#description-shown")).hasText("Names of <b>villains</b>");
            assertThat(page.locator("#none")).containsText("Nothing here yet");
            browser.assertHealthy();

            page.locator("#words").fill("Doctor Gloom\n<script>alert(1)</script>\nDoctor Gloom\n" + "x".repeat(201));
            page.locator("#feed-do").click();
            // Whether it was done before the page came or after, in which case there is news, too.
            assertThat(page.locator("[data-work][data-state=DONE]"))
                    .containsText(
                            "2 of 4 stored, 1 known already, 1 refused",
                            new ContainsTextOptions().setTimeout(PATIENCE));
            assertThat(page.locator("#size")).hasText("2");
            assertThat(page.locator("#entries")).containsText("<script>alert(1)</script>");
            page.locator(".refusals summary").click();
            assertThat(page.locator(".refusals")).containsText("The text has 201 characters");
            browser.picture("collection");
            browser.assertHealthy();

            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "more.csv",
                            "text/csv",
                            "text,weight,tags\nthe Duchess,3,noble dark\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("#upload-do").click();
            assertThat(page.locator("#size")).hasText("3", slowly());
            page.locator("#filter-tag").selectOption("noble");
            page.locator("#filter-do").click();
            assertThat(page.locator("#entries tbody tr")).hasCount(1);

            page.locator("#entries input[type=checkbox]").check();
            page.locator("#delete").click();
            page.locator("#delete-confirm").click();
            assertThat(page.locator("#notices")).containsText("1 entry was deleted.");
            assertThat(page.locator("#version")).hasText("3");
            browser.assertHealthy();

            page.locator("#delete-all").click();
            page.locator("#delete-all-do").click();
            assertThat(page.locator("#notices")).containsText("The collection %s is deleted.".formatted(name));
        }
    }

    @Test
    void settingsAreChangedAndWrongOnesExplained() {
        ui.post("/api/collections", "{\"name\":\"%s\"}".formatted(name));
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            page.navigate("/collections/" + name);
            page.locator("#settle").click();
            page.locator("#longest").fill("201");
            page.locator("#settle-do").click();
            assertThat(page.locator("#notices")).containsText("The parameter longest must be a number from 1 to 200.");
            page.locator("#settle").click();
            page.locator("#longest").fill("20");
            page.locator("#duplicates").selectOption("refuse");
            page.locator("#settle-do").click();
            var settled = ui.get("/api/collections/" + name).json();
            assertThat(settled.getInt("longest")).isEqualTo(20);
            assertThat(settled.getString("duplicates")).isEqualTo("refuse");
            page.locator("#feed-do").click();
            assertThat(page.locator("#notices")).containsText("There is no entry in it");
            page.locator("#upload-do").click();
            assertThat(page.locator("#notices")).containsText("Choose a file that has something in it.");
        }
    }

    @Test
    void whoMayOnlyLookIsShownNothingToPress() {
        ui.post("/api/collections", "{\"name\":\"%s\"}".formatted(name));
        try (var browser = new Browser(Screen.PHONE, ui.anonymously())) {
            var page = browser.page();
            for (var path : List.of("/collections", "/collections/" + name, "/multivac")) {
                page.navigate(path);
                assertThat(page.locator("main input[type=submit]")).hasCount(0);
                browser.assertHealthy();
            }
        }
    }

    @Test
    void aCollectionThatIsNotThereIsNotFound() {
        assertThat(ui.get("/collections/" + name, "Accept", "text/html").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void multivacIsAskedFedAskedAgainAndCorrected(Screen screen) {
        for (var entry : ui.get("/api/collections/entropy/entries?limit=200").array()) {
            ui.delete("/api/collections/entropy/entries/" + entry.asJsonObject().get("id"));
        }
        var data = "Let there be light " + name;
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/multivac");
            page.locator("#ask").click();
            assertThat(page.locator("#answer")).hasText("INSUFFICIENT DATA FOR MEANINGFUL ANSWER.");
            browser.picture("multivac");
            browser.assertHealthy();

            page.locator("#data").fill(data);
            page.locator("#feed-do").click();
            assertThat(page.locator("#answer")).hasText(data, slowly());
            page.locator("#ask").click();
            assertThat(page.locator("#answer")).hasText(data);
            browser.picture("multivac-knows");
            browser.assertHealthy();

            page.locator("#forget").click();
            page.locator("#forgotten").fill("something else");
            page.locator("#forget-do").click();
            assertThat(page.locator("#notices")).containsText("no such data");
            page.locator("#forget").click();
            page.locator("#forgotten").fill(data);
            page.locator("#forget-do").click();
            assertThat(page.locator("#notices")).containsText("Deleted!");
            assertThat(page.locator("#answer")).hasText(Pattern.compile("INSUFFICIENT .*"));
        }
    }

    private static HasTextOptions slowly() {
        return new HasTextOptions().setTimeout(PATIENCE);
    }
}
