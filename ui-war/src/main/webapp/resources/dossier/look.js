// How the editor looks: the colours are those of the style sheet, so they follow light and dark.
import {HighlightStyle, syntaxHighlighting} from "@codemirror/language";
import {EditorView} from "@codemirror/view";
import {tags} from "@lezer/highlight";

const theme = EditorView.theme({
    "&": {color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: ".95rem", height: "clamp(20rem, 62vh, 46rem)"},
    "&.cm-focused": {outline: "none"},
    ".cm-scroller": {fontFamily: "var(--mono)", lineHeight: "1.6"},
    ".cm-content": {caretColor: "var(--ink)", padding: ".6rem 0"},
    ".cm-cursor": {borderLeftColor: "var(--ink)"},
    ".cm-gutters": {backgroundColor: "var(--sunken)", color: "var(--quiet)", border: "none"},
    ".cm-activeLine, .cm-activeLineGutter": {backgroundColor: "color-mix(in srgb, var(--tint) 50%, transparent)"},
    ".cm-selectionBackground, &.cm-focused .cm-selectionBackground, .cm-content ::selection": {
        backgroundColor: "color-mix(in srgb, var(--accent) 30%, transparent) !important"
    },
    ".cm-panels": {backgroundColor: "var(--sunken)", color: "var(--ink)", borderColor: "var(--line)"},
    ".cm-panel.cm-panel-lint ul [aria-selected]": {backgroundColor: "var(--tint)"},
    ".cm-tooltip": {backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--line)"},
    ".cm-diagnostic": {fontFamily: "var(--sans)", padding: ".4rem .7rem", maxWidth: "32rem", whiteSpace: "normal"},
    ".cm-diagnostic-error": {borderLeftColor: "var(--bad)"},
    ".cm-diagnostic-warning": {borderLeftColor: "var(--odd)"}
});

const colours = HighlightStyle.define([
    {tag: tags.comment, color: "var(--quiet)", fontStyle: "italic"},
    {tag: [tags.atom, tags.definition(tags.variableName), tags.propertyName], color: "var(--accent-strong)"},
    {tag: tags.string, color: "var(--good)"},
    {tag: [tags.number, tags.keyword, tags.meta], color: "var(--number)"}
]);

export const look = [theme, syntaxHighlighting(colours)];
