/**
 * Roll tables of Foundry VTT, versions 9 to 13.
 *
 * <p>A table rolls its formula, and all results whose range holds the total are drawn; a total that no range holds is rolled
 * again. Without a formula, ranges come from the weights of the results.
 *
 * <p>Belongs here: what is in such a file, and the rulebook that draws the same. Does not belong here: formulas and markup
 * (packages {@code formulas} and {@code markup}).
 */
package dossier.exchange.foundry;
