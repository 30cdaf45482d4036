/**
 * Draws as they come in with an order.
 *
 * <p>Belongs here: checking that a draw is one that its rulebook allows, and reading its values for the names of the rules.
 * Does not belong here: how draws are made (module {@code generator}) or what follows from them (package {@code rules}).
 */
package dossier.outcome.draws;
