/**
 * What everything that is stored has in common.
 *
 * <p>Belongs here: turning a database that does not answer into a problem, JSON columns. Does not belong here: entities.
 */
package dossier.ui.storage;
