/**
 * Sentences with places for values: the section {@code text}, and what rows give.
 *
 * <p>The grammar is that of {@link dossier.rulebooks.wording}; the head of a place is a name, and its value stands there. A
 * text that is filled in has at most {@value dossier.outcome.templates.Template#LONGEST} characters.
 *
 * <p>Belongs here: reading and filling in such a text. Does not belong here: which names there are (package {@code rules}).
 */
package dossier.outcome.templates;
