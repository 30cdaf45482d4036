/**
 * Dossiers: kept, found, shown and deleted.
 *
 * <p>Belongs here: the entity, its queries and how it is shown by REST. Does not belong here: how a dossier is made (see
 * {@code generation}).
 */
package dossier.ui.dossiers;
