/**
 * The calls to {@code /rulebooks}: teaching this service a rulebook, and looking at what it knows.
 *
 * <p>Belongs here: what these calls look like from outside. Does not belong here: what a rulebook says (package
 * {@code rules}).
 */
package dossier.outcome.rulebooks;
