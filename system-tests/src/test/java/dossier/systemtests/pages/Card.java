package dossier.systemtests.pages;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A dossier as a card. */
record Card(Page page) {

    long number() {
        return Long.parseLong(page.locator("#number").innerText().strip());
    }

    String text() {
        return page.locator("#text").innerText();
    }

    String seed() {
        return page.locator("#used-seed").innerText();
    }

    List<String> draws(String party) {
        return page.locator("[data-party=" + party + "] .value").allInnerTexts();
    }

    Locator outcome() {
        return page.locator("#outcome");
    }
}
