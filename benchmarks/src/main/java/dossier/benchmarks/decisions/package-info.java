/**
 * How fast rules decide on one core.
 *
 * <p>Belongs here: compiled rulebooks without HTTP. Does not belong here: the chain of services, see
 * {@code benchmarks/chain}.
 */
package dossier.benchmarks.decisions;
