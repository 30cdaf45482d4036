package dossier.systemtests.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of all batches, and the form that orders one. */
record BatchesPage(Page page) {

    static BatchesPage open(Page page) {
        page.navigate("/batches");
        return new BatchesPage(page);
    }

    BatchesPage fill(String rulebook, String count, String seed) {
        page.getByLabel("Rulebook").selectOption(rulebook);
        page.getByLabel("Dossiers", new Page.GetByLabelOptions().setExact(true)).fill(count);
        page.getByLabel("Seed").fill(seed);
        return this;
    }

    BatchPage order(String rulebook, String count, String seed) {
        fill(rulebook, count, seed).press();
        page.waitForURL("**/batches/*");
        return new BatchPage(page);
    }

    BatchesPage press() {
        page.locator("#order-do").click();
        return this;
    }

    /** Presses twice, as people do who are used to icons. */
    BatchPage pressTwice() {
        page.locator("#order-do").dblclick();
        page.waitForURL("**/batches/*");
        return new BatchPage(page);
    }

    Locator notices() {
        return page.locator("#notices");
    }

    Locator progress(long number) {
        return page.locator("#batches [data-work='%d']".formatted(number));
    }

    BatchesPage older() {
        page.locator("#older").click();
        page.waitForURL("**/batches?after=*");
        return this;
    }

    Locator rows() {
        return page.locator("#batches tbody tr");
    }

    Locator news() {
        return page.locator("#news");
    }
}
