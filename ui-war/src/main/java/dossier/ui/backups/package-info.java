/**
 * Backups of files and of the database: ordered by people or by the schedule, made, verified and restored in the background by
 * the workers of every replica, kept for a while, downloaded, deleted.
 *
 * <p>Belongs here: what people can do to backups, the jobs that come of it, schedule and retention. Does not belong here: what
 * an archive looks like (see {@code archives}) and how a database becomes SQL (see {@code snapshots}).
 */
package dossier.ui.backups;
