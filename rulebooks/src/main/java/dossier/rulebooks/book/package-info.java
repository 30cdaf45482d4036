/**
 * A rulebook as a whole: its name, title, draws, and the sections that other modules read.
 *
 * <p>Belongs here: what every service needs of a rulebook. Does not belong here: what follows from the draws (module
 * {@code outcome-war}).
 */
package dossier.rulebooks.book;
