package dossier.systemtests.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One rulebook at its address. */
record RulebookPage(Page page) {

    static RulebookPage open(Page page, String name) {
        page.navigate("/rulebooks/" + name);
        return new RulebookPage(page);
    }

    Locator title() {
        return page.locator("#title");
    }

    Locator version() {
        return page.locator("#version");
    }

    Locator notices() {
        return page.locator("#notices");
    }

    Locator document() {
        return page.locator("#document");
    }

    Locator odds(String output) {
        return page.locator("#odds [data-output=" + output + "] tbody tr");
    }

    EditorPage edit() {
        page.locator("#edit").click();
        return new EditorPage(page).ready();
    }

    GeneratePage generate() {
        page.locator("#generate").click();
        return new GeneratePage(page);
    }

    RulebookPage compare(int from, int to) {
        page.getByLabel("From " + from).check();
        page.getByLabel("To " + to).check();
        page.locator("#compare").click();
        return this;
    }

    Locator removed() {
        return page.locator("#difference .removed");
    }

    Locator added() {
        return page.locator("#difference .added");
    }

    Locator shifts(String output) {
        return page.locator("[data-shift=" + output + "] tbody tr");
    }

    /** Downloads the document. */
    Download export(String format) {
        return page.waitForDownload(() -> page.locator("#export-" + format).click());
    }

    EditorPage copyTo(String name, String title) {
        page.locator("#clone").click();
        page.locator("#clone-name").fill(name);
        page.locator("#clone-title").fill(title);
        page.locator("#clone-do").click();
        return new EditorPage(page).ready();
    }

    RulebookPage archive() {
        page.locator("#archive").click();
        page.locator("#archive-do").click();
        return this;
    }

    RulebookPage restore() {
        page.locator("#restore").click();
        return this;
    }

    Locator archived() {
        return page.locator("#archived");
    }
}
