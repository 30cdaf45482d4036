/**
 * Grammars of Tracery (Kate Compton, 2015): symbols whose rules refer to each other.
 *
 * <p>Belongs here: the syntax of rules as {@code tracery.js} reads them, and the tables that say the same. Does not belong
 * here: drawing from tables (module {@code rulebooks}).
 */
package dossier.exchange.tracery;
