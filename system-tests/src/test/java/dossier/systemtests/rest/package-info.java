/**
 * The REST API of the front end and the edges of all services, as black boxes.
 *
 * <p>Belongs here: calls over HTTP and what comes back. Does not belong here: pages, and faults made on purpose.
 */
package dossier.systemtests.rest;
