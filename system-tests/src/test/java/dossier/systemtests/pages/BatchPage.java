package dossier.systemtests.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One batch at its permanent address. */
record BatchPage(Page page) {

    static BatchPage open(Page page, long number) {
        page.navigate("/batches/" + number);
        return new BatchPage(page);
    }

    long number() {
        return Long.parseLong(page.url().replaceAll(".*/", ""));
    }

    Locator state() {
        return page.locator(".progress .state");
    }

    Locator bar() {
        return page.locator("progress");
    }

    /** How many dossiers there are, as the progress bar tells. */
    int made() {
        return Integer.parseInt(bar().getAttribute("value"));
    }

    Locator left() {
        return page.locator(".progress .left");
    }

    Locator rate() {
        return page.locator(".progress .rate");
    }

    Locator news() {
        return page.locator("#news");
    }

    Locator fact(String id) {
        return page.locator("#facts #" + id);
    }

    Locator button(String id) {
        return page.locator("#actions #" + id);
    }

    BatchPage cancel() {
        button("cancel").click();
        return this;
    }

    BatchPage resume() {
        button("resume").click();
        return this;
    }

    /** Downloads its dossiers. */
    Download export(String format) {
        return page.waitForDownload(() -> page.locator("#export-" + format).click());
    }

    BatchPage askToDelete() {
        button("delete").click();
        return this;
    }

    Locator loss() {
        return page.locator("#loss");
    }

    BatchesPage deleteForEver() {
        button("delete-do").click();
        page.waitForURL("**/batches");
        return new BatchesPage(page);
    }
}
