/**
 * The section {@code text}: a sentence with places for values.
 *
 * <p>Grammar: {@code {name}} stands for the value of a name, <code>{{</code> for one opening and <code>}}</code> for one
 * closing brace, everything else for itself. A text that is filled in has at most
 * {@value dossier.outcome.templates.Template#LONGEST} characters.
 *
 * <p>Belongs here: reading and filling in such a text. Does not belong here: which names there are (package {@code rules}).
 */
package dossier.outcome.templates;
