package dossier.rulebooks.tables;

/**
 * A name within a phrase.
 *
 * @param name of a table or of a remembered text
 * @param tableOnly whether a table is drawn from even when a text is remembered by that name
 * @param at where the place of it begins in the phrase, in characters from the start
 */
record Reference(String name, boolean tableOnly, int at) {}
