/**
 * Texts of files made fit for rulebooks.
 *
 * <p>Belongs here: characters, names and identifiers. Does not belong here: markup of one format (its package).
 */
package dossier.exchange.texts;
