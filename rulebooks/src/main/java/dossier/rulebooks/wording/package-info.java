/**
 * Texts with places in braces, and what English does to words: {@code {animal | a | capitalize}}.
 *
 * <pre>{@code
 * text      = { character | "{{" | "}}" | "{" place "}" }
 * place     = head { "|" modifier }
 * modifier  = "a" | "s" | "ed" | "capitalize" | "title" | "upper" | "lower" | "possessive" | "plural" one many
 * }</pre>
 *
 * <p>Belongs here: what all texts with places share. Does not belong here: what the head of a place means ({@code tables},
 * and the texts of rules in the outcome service).
 */
package dossier.rulebooks.wording;
