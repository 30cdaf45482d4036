/**
 * The values that a drawn name may have, counted: all of them, or put into classes that cells do not tell apart.
 *
 * <p>Belongs here: what is possible and in how many ways. Does not belong here: what follows from it ({@code odds},
 * {@code analysis}).
 */
package dossier.outcome.domains;
