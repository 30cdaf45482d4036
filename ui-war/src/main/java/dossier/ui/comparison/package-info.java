/**
 * What changes from one version of a rulebook to another, in its text and in its odds.
 *
 * <p>Belongs here: finding and showing differences. Does not belong here: how odds are counted (module {@code outcome-war}).
 */
package dossier.ui.comparison;
