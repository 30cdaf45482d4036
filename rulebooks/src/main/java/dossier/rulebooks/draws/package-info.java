/**
 * What a rulebook lets the generators draw: the section {@code draws}.
 *
 * <p>Belongs here: kinds of draws as finite, indexed spaces of values, and how they are read from a document. Does not
 * belong here: randomness (module {@code generator}).
 */
package dossier.rulebooks.draws;
