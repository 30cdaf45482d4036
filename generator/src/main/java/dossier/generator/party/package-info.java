/**
 * One of the two independent parties: which one this service is, the rulebooks it knows, and the orders it takes.
 *
 * <p>Belongs here: checking and answering orders. Does not belong here: HTTP ({@code draws}, {@code rulebooks}) and how
 * values are drawn ({@code drawing}).
 */
package dossier.generator.party;
