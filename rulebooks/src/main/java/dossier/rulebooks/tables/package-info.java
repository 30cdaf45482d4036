/**
 * Texts that are drawn at random and may hold more such texts: the section {@code tables}.
 *
 * <pre>{@code
 * place  = roll                                             dice: {2d6}
 *        | name                                             what is remembered by that name, or else a text of that table
 *        | name "=" table                                   draws a text and remembers it; writes nothing
 *        | name "with" name "=" table { "," name "=" table }   the same, for this one place only
 * }</pre>
 *
 * <p>Every place may have modifiers ({@link dossier.rulebooks.wording}). The design follows Tracery (Kate Compton, 2015):
 * its grammars can be said in it.
 *
 * <p>Belongs here: reading tables and drawing from them. Does not belong here: draws, which are more than tables
 * ({@code draws}).
 */
package dossier.rulebooks.tables;
