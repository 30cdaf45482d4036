/**
 * Imports every file below a folder and tries what becomes of it: the tool behind {@code make corpus}.
 *
 * <p>Belongs here: which files there are, what is tried, and what is printed. Does not belong here: importing (module
 * {@code exchange}).
 */
package dossier.corpus;
