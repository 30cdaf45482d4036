package dossier.systemtests.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One dossier at its permanent address. */
record DossierPage(Page page) {

    static DossierPage open(Page page, long number) {
        page.navigate("/dossiers/" + number);
        return new DossierPage(page);
    }

    Card card() {
        return new Card(page);
    }

    Locator firedRow(String output) {
        return page.locator("[data-output=" + output + "] .fired");
    }

    Locator missingTrace() {
        return page.locator("#trace-missing");
    }

    HistoryPage delete() {
        page.locator("#delete").click();
        page.locator("#delete-confirm").click();
        return new HistoryPage(page);
    }
}
