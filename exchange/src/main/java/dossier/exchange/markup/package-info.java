/**
 * Texts with the markup of virtual tabletops: HTML, references to documents, rolls.
 *
 * <p>Belongs here: what a person reads of such a text. Does not belong here: where a table has texts (package
 * {@code foundry}).
 */
package dossier.exchange.markup;
