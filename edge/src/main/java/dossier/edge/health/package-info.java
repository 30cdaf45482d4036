/**
 * Health that all services share.
 *
 * <p>Belongs here: what is true of a service whatever it does. Does not belong here: whether it can do its own work.
 */
package dossier.edge.health;
