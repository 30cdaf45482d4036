/**
 * What a person reads while the system starts, runs and ends.
 *
 * <p>Belongs here: wording and layout of progress. Does not belong here: decisions.
 */
package dossier.liberty.console;
