/**
 * Documents that nobody has saved yet: checked, tried and looked at by the outcome service.
 *
 * <p>Belongs here: calling the outcome service about documents, and that by REST. Does not belong here: saved rulebooks (see
 * {@code rulebooks}).
 */
package dossier.ui.documents;
