/**
 * Rulebooks from files, and files from rulebooks.
 *
 * <p>Belongs here: saying what a file would become, and handing out saved rulebooks. Does not belong here: the formats
 * (module {@code exchange}).
 */
package dossier.ui.imports;
