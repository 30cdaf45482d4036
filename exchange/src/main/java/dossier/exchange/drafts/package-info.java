/**
 * Rulebooks in the making: what formats are turned into.
 *
 * <p>Belongs here: draws, tables, decisions and text of one new rulebook, within the limits of the language. Does not belong
 * here: how a format says the same (its package).
 */
package dossier.exchange.drafts;
