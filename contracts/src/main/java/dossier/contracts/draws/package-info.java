/**
 * The call to a generator: what to draw, and what was drawn.
 *
 * <p>Belongs here: the interface and the records that cross the wire. Does not belong here: how a value is drawn (module
 * {@code generator}) or what may be drawn (module {@code rulebooks}).
 */
package dossier.contracts.draws;
