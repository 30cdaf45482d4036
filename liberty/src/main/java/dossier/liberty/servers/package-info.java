/**
 * The four Liberty servers on one machine: the directory that Liberty runs them from, their processes, and all of them
 * together with their database. What a server answers is not known here, but for its readiness.
 */
package dossier.liberty.servers;
