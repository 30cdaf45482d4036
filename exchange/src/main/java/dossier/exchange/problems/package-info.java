/**
 * What to answer when a file cannot become a rulebook.
 *
 * <p>Belongs here: the one problem of this module. Does not belong here: what is wrong with a format (its package).
 */
package dossier.exchange.problems;
