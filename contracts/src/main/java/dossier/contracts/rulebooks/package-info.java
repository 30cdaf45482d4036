/**
 * How a stateless service gets to know a rulebook.
 *
 * <p>Belongs here: the interface that all services which need rulebooks offer. Does not belong here: the language
 * (module {@code rulebooks}).
 */
package dossier.contracts.rulebooks;
