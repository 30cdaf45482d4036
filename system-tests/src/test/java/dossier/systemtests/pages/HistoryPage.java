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

    HistoryPage filter(String rulebook, String text) {
        page.locator("#filter-rulebook").selectOption(rulebook);
        page.locator("#filter-text").fill(text);
        var before = page.url();
        page.locator("#filter-do").click();
        page.waitForURL(url -> !url.equals(before));
        return this;
    }

    HistoryPage sortBy(String header) {
        page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(header))
                .click();
        return this;
    }

    Locator rows() {
        return page.locator("tbody tr");
    }

    Locator numberCells() {
        return page.locator("tbody td.number");
    }

    List<Long> numbers() {
        return page.locator("tbody td.number a").allInnerTexts().stream()
                .map(Long::valueOf)
                .toList();
    }

    HistoryPage nextPage() {
        page.locator(".ui-paginator-next").click();
        return this;
    }

    /** Presses delete beside a dossier; the page asks before it does it. */
    HistoryPage askToDelete(long number) {
        return answer("Delete " + number);
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
