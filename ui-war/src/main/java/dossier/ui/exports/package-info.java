/**
 * Exports: the dossiers of a batch or of a filter of the history as a file of any length, in constant memory.
 *
 * <p>Belongs here: what rows and columns a file has, how each format writes them, and how a file travels, is resumed and
 * watched. Does not belong here: which dossiers there are and how they are found (see {@code dossiers} and {@code batches}).
 */
package dossier.ui.exports;
