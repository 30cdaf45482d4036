/**
 * What is left to chance, whoever decides it.
 *
 * <p>Belongs here: asking for a number, and shares of a whole. Does not belong here: where the numbers come from (module
 * {@code drawing}) and what they stand for ({@code draws}, {@code dice}, {@code tables}).
 */
package dossier.rulebooks.chance;
