/**
 * The Liberty servers of one machine, and the whole system of database and servers.
 *
 * <p>Belongs here: the directory that Liberty runs from, environments, readiness, the order of start and end. Does not belong here: what a server answers.
 */
package dossier.liberty.servers;
