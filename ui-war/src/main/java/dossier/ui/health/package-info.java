/**
 * Health probes of the front end.
 *
 * <p>Belongs here: started, live and ready. Does not belong here: a page about health.
 */
package dossier.ui.health;
