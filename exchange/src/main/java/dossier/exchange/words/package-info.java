/**
 * Lists of words in JSON.
 *
 * <p>An array of texts or numbers becomes a draw of one of them, an array of objects a draw of a row with an output for each
 * field. Texts beside the lists describe them and become comments.
 *
 * <p>Belongs here: finding the lists of a file and what they hold. Does not belong here: grammars, whose lists refer to each
 * other (package {@code tracery}).
 */
package dossier.exchange.words;
