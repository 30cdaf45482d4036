/**
 * The pages: what they show and what their buttons do.
 *
 * <p>Belongs here: one bean for each page, and the words and messages that pages share. Does not belong here: rules of
 * dossiers, and HTTP in general (see {@code web}).
 */
package dossier.ui.pages;
