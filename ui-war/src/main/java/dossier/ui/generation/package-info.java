/**
 * The way of one dossier: both generators draw, the outcome service decides, the result is kept.
 *
 * <p>Belongs here: calls to the other services, and what happens when one does not answer. Does not belong here: storage
 * and pages.
 */
package dossier.ui.generation;
