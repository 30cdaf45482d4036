/**
 * What was made, over time, and how what came out compares with the odds.
 *
 * <p>Belongs here: counting dossiers as they are stored, keeping the odds they are compared with, and the comparison itself.
 * Does not belong here: how odds are found (module {@code outcome-war}), and reading the history ({@code dossiers}).
 */
package dossier.ui.statistics;
