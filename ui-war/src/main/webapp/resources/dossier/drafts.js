// Keeps what is written but not saved in this browser, so that neither a crash nor a closed window loses it.
const KEY = "dossier.draft." + location.pathname;

function stored() {
    try {
        return JSON.parse(localStorage.getItem(KEY));
    } catch {
        return null;
    }
}

/** Keeps a text; one that is there already anyway needs no keeping. */
export function keep(text, original) {
    try {
        if (text === original) {
            localStorage.removeItem(KEY);
        } else {
            localStorage.setItem(KEY, JSON.stringify({text, when: Date.now()}));
        }
    } catch {
        // Full or forbidden storage: writing goes on without drafts.
    }
}

/** Offers the draft that is kept, unless it is what the page shows. */
export function offer(shown, restore) {
    const draft = stored();
    if (!draft || draft.text === shown) {
        return;
    }
    const notice = document.getElementById("draft-offer");
    document.getElementById("draft-when").textContent =
        new Date(draft.when).toLocaleString(document.documentElement.lang);
    document.getElementById("draft-restore").addEventListener("click", () => {
        notice.hidden = true;
        restore(draft.text);
    });
    document.getElementById("draft-drop").addEventListener("click", () => {
        notice.hidden = true;
        localStorage.removeItem(KEY);
    });
    notice.hidden = false;
}
