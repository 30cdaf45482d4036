/**
 * Work that waits in the database for the workers of every replica, and is done exactly once though replicas die.
 *
 * <p>Belongs here: claiming by leases, and threads that look for work. Does not belong here: what the work is; each feature
 * keeps its own table and stores what it makes and the mark that it is done in one transaction.
 */
package dossier.ui.queues;
