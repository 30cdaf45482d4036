package dossier.systemtests.pages;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static org.awaitility.Awaitility.await;

/** The list of all dossiers. */
record HistoryPage(Page page) {

    static HistoryPage open(Page page) {
        page.navigate("/dossiers");
        return new HistoryPage(page);
    }

    HistoryPage filter(String rulebook, String words) {
        page.locator("#filter-rulebook").selectOption(rulebook);
        page.locator("#filter-text").fill(words);
        return find();
    }

    /** Opens the filters that are seldom needed and asks for a value of the outcome. */
    HistoryPage filterByOutcome(String field, String value) {
        if (!page.locator("#filter-field").isVisible()) {
            page.locator("#filter-more").click();
        }
        page.locator("#filter-field").fill(field);
        page.locator("#filter-value").fill(value);
        return find();
    }

    HistoryPage filterByTime(String from, String to) {
        if (!page.locator("#filter-from").isVisible()) {
            page.locator("#filter-more").click();
        }
        page.locator("#filter-from").fill(from);
        page.locator("#filter-to").fill(to);
        return find();
    }

    private HistoryPage find() {
        return follow("#filter-do");
    }

    /** Turns the list around: oldest first, or newest first again. */
    HistoryPage turn() {
        return follow("#dossiers thead a");
    }

    /**
     * Goes where a link or a button leads, and waits until that page is there: what it says is read without waiting. The
     * browser's own way of waiting evaluates text in the page, which its content policy forbids.
     */
    private HistoryPage follow(String selector) {
        page.evaluate("window.left = true");
        page.locator(selector).click();
        await().pollInSameThread().ignoreExceptions().until(() ->
                (Boolean) page.evaluate("!window.left && document.readyState === 'complete'"));
        return this;
    }

    Locator rows() {
        return page.locator("#dossiers tbody tr");
    }

    Locator numberCells() {
        return page.locator("tbody td.number");
    }

    List<Long> numbers() {
        return page.locator("tbody td.number a").allInnerTexts().stream()
                .map(Long::valueOf)
                .toList();
    }

    HistoryPage older() {
        return follow("#older");
    }

    HistoryPage newer() {
        return follow("#newer");
    }

    Locator nothing() {
        return page.locator("#none");
    }

    /** Chooses dossiers and asks to delete them; the page wants to be told once more before it does it. */
    HistoryPage askToDelete(Long... numbers) {
        for (var number : numbers) {
            page.getByLabel("Choose dossier " + number, new Page.GetByLabelOptions().setExact(true))
                    .check();
        }
        page.locator("#delete").click();
        return this;
    }

    HistoryPage answer(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Locator notices() {
        return page.locator("#notices");
    }
}
