/**
 * How fast the drawing engine is on one core.
 *
 * <p>Belongs here: draws without HTTP. Does not belong here: the chain of services, see {@code benchmarks/chain}.
 */
package dossier.benchmarks.engine;
