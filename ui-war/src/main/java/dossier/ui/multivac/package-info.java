/**
 * MultiVAC, as those who have used it know it: ask, feed, ask again, delete.
 *
 * <p>Belongs here: its calls and what they answer. Does not belong here: keeping and queueing what it knows, which is the
 * collection {@code entropy} (see {@code collections}).
 */
package dossier.ui.multivac;
