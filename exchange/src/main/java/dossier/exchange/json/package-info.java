/**
 * Reads JSON (RFC 8259) within limits into a tree whose parts know their place.
 *
 * <p>Belongs here: what all formats in JSON share. Does not belong here: what the keys of one format mean (its package).
 */
package dossier.exchange.json;
