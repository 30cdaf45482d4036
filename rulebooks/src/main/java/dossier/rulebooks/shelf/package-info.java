/**
 * The rulebooks that a stateless service knows at the moment.
 *
 * <p>Belongs here: keeping what was made of a rulebook, by hash and within bounds. Does not belong here: what a service
 * makes of one.
 */
package dossier.rulebooks.shelf;
