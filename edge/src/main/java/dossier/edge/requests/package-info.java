/**
 * What is done with every request before a resource sees it.
 *
 * <p>Belongs here: the request id that travels through all services, and the limit on bodies. Does not belong here: who
 * may ask for what.
 */
package dossier.edge.requests;
