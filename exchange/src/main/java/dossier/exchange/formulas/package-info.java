/**
 * Formulas of dice as virtual tabletops write them: {@code 2d6kh1 + 3}, {@code (1d4) * 10}.
 *
 * <p>Belongs here: reading a formula and counting how likely each total is. Does not belong here: dice of our own language
 * (module {@code rulebooks}).
 */
package dossier.exchange.formulas;
