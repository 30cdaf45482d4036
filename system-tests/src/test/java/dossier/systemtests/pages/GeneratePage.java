package dossier.systemtests.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The start page: choose, generate, see the dossier. */
record GeneratePage(Page page) {

    static GeneratePage open(Page page) {
        page.navigate("/");
        return new GeneratePage(page);
    }

    GeneratePage generate(String rulebook, String seed) {
        return fill(rulebook, seed).press("generate");
    }

    /** Goes to where many of the same are ordered. */
    BatchesPage many(String rulebook, String seed) {
        fill(rulebook, seed).press("many");
        return new BatchesPage(page);
    }

    private GeneratePage fill(String rulebook, String seed) {
        page.getByLabel("Rulebook").selectOption(rulebook);
        page.getByLabel("Seed").fill(seed);
        return this;
    }

    private GeneratePage press(String button) {
        page.locator("#" + button).click();
        return this;
    }

    GeneratePage again() {
        page.locator("#again").click();
        return this;
    }

    GeneratePage repeat() {
        page.locator("#repeat").click();
        return this;
    }

    Card card() {
        return new Card(page);
    }

    Locator notices() {
        return page.locator("#notices");
    }

    DossierPage permalink() {
        page.locator("#number").click();
        return new DossierPage(page);
    }
}
