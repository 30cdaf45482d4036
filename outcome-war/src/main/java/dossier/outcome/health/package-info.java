/**
 * Whether this service lives and can do its job.
 *
 * <p>Belongs here: one class for each MicroProfile Health check. Does not belong here: anything that the checks look at.
 */
package dossier.outcome.health;
