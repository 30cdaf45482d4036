// What was saved needs no draft any more. Other drafts stay.
const lines = [...document.querySelectorAll("#document li")].map(line => line.textContent);
const saved = lines.join("\n").trimEnd();

for (const key of Object.keys(localStorage)) {
    if (key.startsWith("dossier.draft.") && JSON.parse(localStorage.getItem(key)).text.trimEnd() === saved) {
        localStorage.removeItem(key);
    }
}
