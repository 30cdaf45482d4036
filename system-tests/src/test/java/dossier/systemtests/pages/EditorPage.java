package dossier.systemtests.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a rulebook is written. */
record EditorPage(Page page) {

    static EditorPage create(Page page) {
        page.navigate("/rulebooks/new");
        return new EditorPage(page).ready();
    }

    static EditorPage change(Page page, String name) {
        page.navigate("/rulebooks/" + name + "/edit");
        return new EditorPage(page).ready();
    }

    /** Waits until the editor has taken the place of the text area. */
    EditorPage ready() {
        page.locator(".cm-content").waitFor();
        return this;
    }

    /** Replaces the whole text, as a person who pastes one. */
    EditorPage write(String document) {
        page.locator(".cm-content").focus();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(document);
        return this;
    }

    String text() {
        return String.join("\n", page.locator(".cm-line").allTextContents());
    }

    Locator marks() {
        return page.locator(".cm-lint-marker-error");
    }

    Locator verdict() {
        return page.locator("#verdict");
    }

    Locator problems() {
        return page.locator("#problems li");
    }

    Locator focusedLine() {
        return page.locator(".cm-focused .cm-activeLine");
    }

    EditorPage tryTen(String seed) {
        page.locator("#try-seed").fill(seed);
        page.locator("#try-do").click();
        return this;
    }

    Locator trials() {
        return page.locator("#trials li .text");
    }

    Locator odds(String output) {
        return page.locator("#odds [data-output=" + output + "] tbody tr");
    }

    Locator notices() {
        return page.locator("#notices");
    }

    RulebookPage save() {
        page.locator("#save").click();
        return new RulebookPage(page);
    }
}
