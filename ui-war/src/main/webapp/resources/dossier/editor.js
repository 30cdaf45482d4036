// The editor of rulebooks. Without it the page is a text area and a button.
import {defaultKeymap, history, historyKeymap, indentLess} from "@codemirror/commands";
import {bracketMatching, indentUnit, StreamLanguage} from "@codemirror/language";
import {yaml} from "@codemirror/legacy-modes/mode/yaml";
import {lintGutter, lintKeymap, setDiagnostics} from "@codemirror/lint";
import {searchKeymap} from "@codemirror/search";
import {EditorState} from "@codemirror/state";
import {
    drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers
} from "@codemirror/view";
import {keep, offer} from "dossier/drafts";
import {look} from "dossier/look";
import {Part} from "dossier/parts";

const PATIENCE = 300;

const form = document.getElementById("writing");
const source = document.getElementById("source");
const label = document.getElementById("source-label");
const verdict = document.getElementById("verdict");
const state = document.getElementById("state");
const seed = document.getElementById("try-seed");
const original = source.value;
const resent = document.querySelector("#notices li") !== null;

const problems = new Part("problems");
const odds = new Part("odds");
const trials = new Part("trials");

const view = new EditorView({
    parent: document.getElementById("sheet"),
    state: EditorState.create({
        doc: original,
        extensions: [
            EditorView.cspNonce.of(document.querySelector("script[nonce]").nonce),
            lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(), drawSelection(),
            highlightActiveLine(), bracketMatching(), StreamLanguage.define(yaml), indentUnit.of("  "), lintGutter(), look,
            keymap.of([
                {key: "Mod-s", run: save},
                {key: "Tab", run: indent, shift: indentLess},
                ...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap
            ]),
            EditorView.contentAttributes.of({
                "aria-labelledby": label.id, "aria-describedby": "keys", "aria-multiline": "true", spellcheck: "false", tabindex: "0"
            }),
            EditorView.updateListener.of(update => update.docChanged && changed())
        ]
    })
});

function text() {
    return view.state.doc.toString();
}

function isUnsaved() {
    return resent || text() !== original;
}

function indent(target) {
    target.dispatch(target.state.replaceSelection("  "));
    return true;
}

function save() {
    document.getElementById("save")?.click();
    return true;
}

let timer;

function changed() {
    keep(text(), resent ? null : original);
    state.textContent = isUnsaved() ? document.getElementById("words").content.textContent : "";
    problems.outdate();
    odds.outdate();
    clearTimeout(timer);
    timer = setTimeout(check, PATIENCE);
}

/** Odds and trials cost more and need a text without errors, so they come after the check. */
async function check() {
    const document = text();
    if (!await problems.ask({document})) {
        verdict.textContent = "";
        return;
    }
    mark();
    if (problems.place.querySelector("[data-weight=error]")) {
        return;
    }
    odds.ask({document});
    if (trials.place.hasChildNodes()) {
        attempt();
    }
}

function attempt() {
    trials.ask({document: text(), seed: seed.value});
}

/** What the list below says, the lines show, too. */
function mark() {
    const found = [...problems.place.querySelectorAll("button[data-line]")];
    view.dispatch(setDiagnostics(view.state, found.map(button => ({
        ...range(button), severity: button.dataset.weight, message: button.dataset.message
    }))));
    const summary = problems.place.querySelector(".summary");
    verdict.textContent = summary.textContent;
    verdict.className = summary.className;
    summary.remove();
}

/** From the place of a problem to the end of its word; columns count characters, the editor counts code units. */
function range({dataset: {line, column}}) {
    const at = view.state.doc.line(Math.min(Number(line) || 1, view.state.doc.lines));
    const before = [...at.text].slice(0, (Number(column) || 1) - 1).join("").length;
    const word = /^[\w.-]+|^./u.exec(at.text.slice(before));
    return {from: at.from + before, to: at.from + before + (word ? word[0].length : 0)};
}

problems.place.addEventListener("click", event => {
    const button = event.target.closest("button[data-line]");
    if (button) {
        view.dispatch({selection: {anchor: range(button).from}, scrollIntoView: true});
        view.focus();
    }
});

document.getElementById("try").addEventListener("submit", event => {
    event.preventDefault();
    attempt();
});

let leaving = false;
form.addEventListener("submit", () => {
    source.value = text();
    leaving = true;
});
addEventListener("pageshow", () => {
    leaving = false;
});
addEventListener("beforeunload", event => {
    if (isUnsaved() && !leaving) {
        event.preventDefault();
    }
});

label.addEventListener("click", () => view.focus());
source.hidden = true;
document.getElementById("keys").hidden = false;
offer(original, draft => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: draft}}));
check();
