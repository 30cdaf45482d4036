/**
 * The calls {@code POST /outcomes} and {@code POST /traces}.
 *
 * <p>Belongs here: what these calls look like from outside. Does not belong here: how they are answered (package
 * {@code arbiter}).
 */
package dossier.outcome.outcomes;
