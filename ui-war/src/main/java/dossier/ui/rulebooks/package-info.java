/**
 * Rulebooks as the front end keeps them: versions that never change.
 *
 * <p>Belongs here: storing and listing versions. Does not belong here: the language (module {@code rulebooks}) and what
 * follows from draws (module {@code outcome-war}).
 */
package dossier.ui.rulebooks;
