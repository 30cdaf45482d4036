/**
 * Writes YAML that a rulebook reader, and any other, reads as it was meant.
 *
 * <p>Belongs here: how maps, lists and texts are written. Does not belong here: what a rulebook says (package
 * {@code drafts}).
 */
package dossier.exchange.yaml;
