/**
 * Rulebooks as the front end keeps them: versions that never change.
 *
 * <p>Belongs here: storing, listing, changing and archiving rulebooks, and that by REST. Does not belong here: the language
 * (module {@code rulebooks}), documents that nobody has saved (see {@code documents}) and what follows from draws (module
 * {@code outcome-war}).
 */
package dossier.ui.rulebooks;
