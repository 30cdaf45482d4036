/**
 * Rulebooks in our own language, between YAML and JSON.
 *
 * <p>Belongs here: the same document in the other notation. Does not belong here: what is wrong with a rulebook (module
 * {@code rulebooks}).
 */
package dossier.exchange.rulebook;
