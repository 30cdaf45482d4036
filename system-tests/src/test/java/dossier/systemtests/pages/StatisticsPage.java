package dossier.systemtests.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What was made over time, and how it compares with the odds. */
record StatisticsPage(Page page) {

    static StatisticsPage open(Page page, String query) {
        page.navigate("/statistics" + query);
        return new StatisticsPage(page);
    }

    StatisticsPage choose(String rulebook) {
        page.locator("#filter-rulebook").selectOption(rulebook);
        page.locator("#filter-do").click();
        return this;
    }

    Locator total() {
        return page.locator("#total");
    }

    Locator madeBy(String rulebook) {
        return page.locator("#rulebooks-made tr").filter(new Locator.FilterOptions().setHas(page.getByText(rulebook)));
    }

    StatisticsPage openTable() {
        page.locator("#made summary").click();
        return this;
    }

    Locator points() {
        return page.locator("#points tbody tr");
    }

    Locator nothing() {
        return page.locator("#none");
    }

    Locator verdict(String output) {
        return output(output).locator(".summary");
    }

    Locator value(String output, String value) {
        return output(output).getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(value));
    }

    Locator notices() {
        return page.locator("#notices");
    }

    private Locator output(String name) {
        return page.locator("#compared [data-output=" + name + "]");
    }
}
