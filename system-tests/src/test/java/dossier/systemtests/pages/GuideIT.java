package dossier.systemtests.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.systemtests.system.RunningSystem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Before the others, whose rulebooks would stand in its pictures. Does what {@code docs/guide/first-rulebook.md} says, with the texts that stand there, and takes its pictures. They are kept
 * under {@code target/screenshots/guide}; copy them to {@code docs/images/guide} when the pages have changed.
 */
@Order(0)
@ExtendWith(RunningSystem.class)
class GuideIT {

    private static final Path GUIDE = Path.of("../docs/guide/first-rulebook.md");
    private static final Path PICTURES = Path.of(System.getProperty("dossier.target"), "screenshots", "guide");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 680;

    /** For a picture of the whole editor and what is said below it. */
    private static final int HIGHER = 900;

    @Test
    void aNewcomerHasARulebookOfHisOwnInSevenSteps() throws IOException {
        var texts = texts();
        try (var browser = new Browser(Screen.DESKTOP, RunningSystem.ui())) {
            var page = browser.page();
            page.setViewportSize(WIDTH, HEIGHT);

            page.navigate("/");
            page.locator("header nav a:text('Rulebooks')").click();
            picture(page, "1-rulebooks");
            page.locator("#new").click();
            var editor = new EditorPage(page).ready();
            assertThat(editor.verdict()).hasText("Nothing is wrong.");
            picture(page, "2-editor");

            editor.write(texts.get(0)).tryTen("1");
            assertThat(editor.verdict()).hasText("Nothing is wrong.");
            assertThat(editor.trials()).hasCount(10);
            assertThat(editor.trials().first()).containsText("offers you");
            assertThat(editor.odds("text").first()).isVisible();
            picture(page, "3-draws");

            editor.write(texts.get(0).replace("integers", "intgers"));
            assertThat(editor.problems().first()).containsText("integers");
            assertThat(editor.marks().first()).isVisible();
            editor.problems().first().locator("button").click();
            assertThat(editor.focusedLine()).containsText("intgers");
            page.setViewportSize(WIDTH, HIGHER);
            picture(page, "4-mistake", page.locator("#source-label"));
            page.setViewportSize(WIDTH, HEIGHT);

            editor.write(texts.get(1));
            assertThat(editor.verdict()).containsText("No errors. 2 warnings");
            var trouble = editor.odds("mood").filter(new Locator.FilterOptions().setHasText("trouble"));
            assertThat(trouble).containsText("1/6");
            picture(page, "5-odds", page.locator("#odds [data-output=mood]"));

            var book = editor.save();
            assertThat(book.notices()).containsText("Version 1 is saved.");
            picture(page, "6-saved");
            var generate = book.generate();
            page.locator("#generate").click();
            assertThat(page.locator("#rulebook-title")).hasText("Night market");
            assertThat(page.locator("#text")).containsText("offers you");
            picture(page, "7-dossier", generate.page().locator("#result"));

            page.navigate("/rulebooks");
            page.locator("#rulebooks a[href$='/night-market']").click();
            book.edit()
                    .write(texts.get(1).replace("dragon egg: 1", "dragon egg: 2"))
                    .save();
            assertThat(book.version()).hasText("2");
            book.compare(1, 2);
            assertThat(book.added()).containsText("dragon egg: 2");
            picture(page, "8-difference", page.locator("#difference"));
        }
    }

    private static List<String> texts() throws IOException {
        return YAML.matcher(Files.readString(GUIDE))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static void picture(Page page, String name) {
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The picture shows what a reader has scrolled to. */
    private static void picture(Page page, String name, Locator part) {
        part.evaluate("part => part.scrollIntoView({block: 'start'})");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
