package dossier.systemtests.pages;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class EditorIT {

    private final Service ui = RunningSystem.ui();
    private final String name = "market-" + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void anAuthorIsToldWhatIsWrongAndMendsTriesAndSavesIt(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var editor = EditorPage.create(browser.page());
            assertThat(editor.verdict()).hasText("Nothing is wrong.");
            browser.assertHealthy();

            editor.write(market("Night market", 3).replace("generator: one", "generator: on"));
            assertThat(editor.verdict()).hasText("1 error, the first in line 4");
            assertThat(editor.marks()).hasCount(1);
            assertThat(editor.problems()).containsText("did you mean");
            browser.picture("editor-error");
            browser.assertHealthy();
            editor.problems().locator("button").click();
            assertThat(editor.focusedLine()).containsText("generator: on");

            editor.write(market("Night market", 3));
            assertThat(editor.verdict()).hasText("Nothing is wrong.");
            assertThat(editor.marks()).hasCount(0);
            assertThat(editor.odds("text")).hasCount(2);
            assertThat(editor.odds("text").first()).containsText("75%");
            assertThat(editor.odds("text").first()).containsText("3/4");
            assertThat(editor.tryTen("42").trials()).hasCount(10);
            browser.picture("editor");
            browser.assertHealthy();

            var book = editor.save();
            assertThat(book.notices()).containsText("Version 1 is saved.");
            assertThat(book.title()).hasText("Night market");
            assertThat(book.odds("text").first()).containsText("3/4");
            browser.picture("rulebook");
            browser.assertHealthy();
            assertThat(EditorPage.create(browser.page()).page().locator("#draft-offer"))
                    .isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewVersionIsComparedWithTheOneBefore(Screen screen) {
        save(market("Night market", 3));
        try (var browser = new Browser(screen, ui)) {
            var editor = RulebookPage.open(browser.page(), name).edit();
            var book = editor.write(market("Night market", 1)).save();
            assertThat(book.version()).hasText("2");
            book.compare(1, 2);
            assertThat(book.removed()).containsText("wine: 3");
            assertThat(book.added()).containsText("wine: 1");
            assertThat(book.shifts("text").first()).containsText("3/4");
            assertThat(book.shifts("text").first()).containsText("1/2");
            browser.picture("difference");
            browser.assertHealthy();

            browser.page().navigate("/rulebooks/" + name + "?version=1");
            assertThat(book.document()).containsText("wine: 3");
            assertThat(browser.page().locator("#old")).isVisible();
            assertThat(book.generate().page().locator("#rulebook")).hasValue(name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListIsSearchedAndSortedAndHidesTheArchive(Screen screen) {
        save(market("Night market " + name, 3));
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/rulebooks?sort=-name");
            assertThat(page.locator("#rulebooks tbody .name").allInnerTexts())
                    .isSortedAccordingTo(Comparator.reverseOrder());
            browser.picture("rulebooks");
            browser.assertHealthy();

            page.locator("#filter-text").fill(name);
            page.locator("#filter-do").click();
            assertThat(page.locator("#rulebooks tbody tr")).hasCount(1);
            page.locator("#rulebooks tbody a").click();
            var book = new RulebookPage(page).archive();
            assertThat(book.archived()).isVisible();
            browser.assertHealthy();
            page.navigate("/rulebooks?q=" + name);
            assertThat(page.locator("#none")).isVisible();
            browser.assertHealthy();
            page.navigate("/rulebooks?archived=true&q=" + name);
            assertThat(page.locator("#rulebooks tbody tr")).hasCount(1);
            assertThat(RulebookPage.open(page, name).restore().archived()).hasCount(0);
        }
    }

    @Test
    void aCopyIsOpenedInTheEditor() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var copy = RulebookPage.open(browser.page(), "lotto").copyTo(name, "My lotto");
            assertThat(browser.page()).hasURL(Pattern.compile("/rulebooks/" + name + "/edit$"));
            assertThat(copy.text()).startsWith("rulebook: " + name).contains("title: \"My lotto\"");
            var refused = RulebookPage.open(browser.page(), "lotto");
            browser.page().locator("#clone").click();
            browser.page().locator("#clone-name").fill("lotto");
            browser.page().locator("#clone-do").click();
            assertThat(refused.notices()).containsText("There is a rulebook named lotto already");
        }
    }

    @Test
    void anExportIsTheFileAsItWasWritten() throws IOException {
        save(market("Night market", 3));
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var file = RulebookPage.open(browser.page(), name).export("yaml");
            assertThat(file.suggestedFilename()).isEqualTo(name + "-1.yaml");
            assertThat(Files.readString(file.path())).isEqualTo(market("Night market", 3));
            assertThat(Files.readString(RulebookPage.open(browser.page(), name)
                            .export("json")
                            .path()))
                    .contains("\"title\": \"Night market\"");
        }
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeenAndLosesNothing() {
        save(market("Night market", 3));
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var editor = EditorPage.change(browser.page(), name).write(market("Mine", 5));
            ui.call(
                    "PUT",
                    "/api/rulebooks/" + name,
                    BodyPublishers.ofString(market("Theirs", 4)),
                    "Content-Type",
                    "application/yaml",
                    "If-Match",
                    "*");
            editor.save();
            editor.ready();
            assertThat(editor.notices()).containsText("is at version 2");
            assertThat(editor.text()).contains("title: Mine");
            assertThat(browser.page().locator("#overtaken .removed").first()).containsText("title: Theirs");
            assertThat(browser.page().locator("#overtaken .added").first()).containsText("title: Mine");
            browser.picture("overtaken");
            browser.assertHealthy();

            browser.page().locator("#save-anyway").click();
            assertThat(new RulebookPage(browser.page()).version()).hasText("3");
            assertThat(new RulebookPage(browser.page()).title()).hasText("Mine");
        }
    }

    @Test
    void whatIsTypedSurvivesAClosedWindow() {
        save(market("Night market", 3));
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var asked = new ArrayList<String>();
            browser.page().onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            var editor = EditorPage.change(browser.page(), name).write(market("Half done", 3));
            assertThat(browser.page().locator("#state")).hasText("Not saved yet");
            browser.page().navigate("/rulebooks");
            assertThat(asked).containsExactly("beforeunload");

            EditorPage.change(browser.page(), name);
            assertThat(browser.page().locator("#draft-offer")).isVisible();
            browser.picture("draft");
            browser.assertHealthy();
            browser.page().locator("#draft-restore").click();
            assertThat(editor.text()).contains("title: Half done");
            assertThat(editor.save().title()).hasText("Half done");
            EditorPage.change(browser.page(), name);
            assertThat(browser.page().locator("#draft-offer")).isHidden();
        }
    }

    @Test
    void everythingWorksWithoutAMouse() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            var keys = page.keyboard();
            page.navigate("/rulebooks");
            tabTo(browser, "new");
            keys.press("Enter");
            var editor = new EditorPage(page).ready();
            tabTo(browser, "cm-content");
            keys.press("Control+a");
            keys.insertText(market("Night market", 3).replace("pick: [", "pikc: ["));
            assertThat(editor.verdict()).containsText("error");
            keys.press("Control+Home");
            keys.press("F8");
            assertThat(editor.focusedLine()).containsText("pikc");
            keys.press("Control+a");
            keys.insertText(market("Night market", 3));
            assertThat(editor.verdict()).hasText("Nothing is wrong.");
            keys.press("Control+End");
            keys.press("Tab");
            assertThat(editor.text()).as("Tab indents").endsWith("  ");
            keys.press("Escape");
            keys.press("Tab");
            assertThat(focus(browser)).as("Escape and Tab leave").isEqualTo("save");
            keys.press("Enter");
            assertThat(new RulebookPage(page).notices()).containsText("Version 1 is saved.");
        }
    }

    @Test
    void withoutScriptsThePageIsATextAreaAndTwoButtons() {
        try (var browser = new Browser(Screen.DESKTOP, ui);
                var context = browser.page()
                        .context()
                        .browser()
                        .newContext(new NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setBaseURL(ui.address().toString())
                                .setExtraHTTPHeaders(Browser.headers(ui)))) {
            var page = context.newPage();
            page.navigate("/rulebooks/new");
            page.locator("#source").fill(market("Night market", 3).replace("text:", "txt:"));
            page.locator("#look").click();
            assertThat(page.locator("#verdict")).containsText("error");
            assertThat(page.locator("#source")).hasValue(Pattern.compile("txt:"));
            page.locator("#source").fill(market("Night market", 3));
            page.locator("#save").click();
            assertThat(page.locator("#notices")).containsText("Version 1 is saved.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anImportIsShownBeforeItIsSaved(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/rulebooks/import");
            browser.picture("import-empty");
            browser.assertHealthy();

            page.locator("#file").setInputFiles(file(name + ".csv", "wine,3\ncheese,1\n"));
            page.locator("#preview").click();
            assertThat(page.locator("#format")).hasText("CSV");
            assertThat(page.locator("[data-output=text] tbody tr").first()).containsText("3/4");
            browser.picture("import");
            browser.assertHealthy();
            assertThat(ui.get("/api/rulebooks/" + name).status())
                    .as("not saved yet")
                    .isEqualTo(404);
            page.locator("#save").click();
            assertThat(new RulebookPage(page).notices()).containsText("Version 1 is saved.");
        }
    }

    @Test
    void aRollTableOfFoundryIsOpenedInTheEditor() {
        var table = """
                {"name": "Beasts", "formula": "1d4", "results": [
                  {"type": 0, "text": "goblin", "range": [1, 3], "weight": 3},
                  {"type": 0, "text": "orc", "range": [4, 4], "weight": 1}]}
                """;
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            page.navigate("/rulebooks/import");
            page.locator("#pasted").fill(table);
            page.locator("#preview-pasted").click();
            assertThat(page.locator("#format")).hasText("Foundry VTT roll table");
            page.locator("#open").click();
            var editor = new EditorPage(page).ready();
            assertThat(editor.verdict()).not().containsText("error,");
            assertThat(editor.odds("text").first()).containsText("goblin");
            assertThat(editor.odds("text").first()).containsText("3/4");
        }
    }

    @Test
    void linesThatArePastedStayLines() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            page.navigate("/rulebooks/import");
            page.locator("#pasted").fill("goblin, 3\norc, 1\n");
            page.locator("#preview-pasted").click();
            assertThat(page.locator("#preview-result")).containsText("orc: 1");
            assertThat(page.locator("#preview-result")).containsText("3/4");
        }
    }

    @Test
    void whatCannotBeImportedIsExplained() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            browser.page().navigate("/rulebooks/import");
            browser.page().locator("#pasted").fill("{\"a\": ");
            browser.page().locator("#preview-pasted").click();
            assertThat(browser.page().locator("#notices")).containsText("This cannot be imported.");
            browser.assertHealthy();
        }
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
    }

    private static void tabTo(Browser browser, String target) {
        for (var presses = 0; presses < 30 && !focus(browser).equals(target); presses++) {
            browser.page().keyboard().press("Tab");
        }
        assertThat(focus(browser)).isEqualTo(target);
    }

    private static String focus(Browser browser) {
        return (String)
                browser.page().evaluate("document.activeElement.id || document.activeElement.classList[0] || ''");
    }

    private void save(String document) {
        var saved = ui.call(
                "POST", "/api/rulebooks", BodyPublishers.ofString(document), "Content-Type", "application/yaml");
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
    }

    private String market(String title, int wine) {
        return """
                rulebook: %s
                title: %s
                draws:
                  ware: {generator: one, weighted: {wine: %d, cheese: 1}}
                  smell: {generator: two, pick: [sweet]}
                text: "{smell} {ware}"
                """.formatted(name, title, wine);
    }
}
