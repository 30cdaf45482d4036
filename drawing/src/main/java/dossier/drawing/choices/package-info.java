/**
 * From words to values: what one party draws by one rulebook.
 *
 * <p>Belongs here: how {@code times} and {@code unique} choose among the values of a draw. Does not belong here: where
 * words come from ({@code streams}) and who asks ({@code draws}). Nothing here knows of containers.
 */
package dossier.drawing.choices;
