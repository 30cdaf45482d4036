/**
 * The action log: who did what, when, and what came of it.
 *
 * <p>Belongs here: writing entries, reading them by filter, and forgetting the old ones. Does not belong here: what is worth an
 * entry, which the feature decides that does the work, and who may read.
 */
package dossier.ui.actions;
