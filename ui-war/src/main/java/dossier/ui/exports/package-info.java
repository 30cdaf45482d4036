/**
 * Exports: the dossiers of a batch or of a filter of the history, or entries of the action log, as a file of any length, in
 * constant memory.
 *
 * <p>Belongs here: what rows and columns a file has, how each format writes them, and how a file travels, is resumed and
 * watched. Does not belong here: which rows there are and how they are found (see
 * {@code dossiers}, {@code batches} and {@code actions}).
 */
package dossier.ui.exports;
