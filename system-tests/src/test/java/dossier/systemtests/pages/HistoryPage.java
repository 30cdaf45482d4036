package dossier.systemtests.pages;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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
        page.locator("#filter-do").click();
        return this;
    }

    /** Turns the list around: oldest first, or newest first again. */
    HistoryPage turn() {
        page.locator("#dossiers thead a").click();
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
        page.locator("#older").click();
        return this;
    }

    HistoryPage newer() {
        page.locator("#newer").click();
        return this;
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
