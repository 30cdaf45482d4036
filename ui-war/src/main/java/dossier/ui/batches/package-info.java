/**
 * Batches: orders for many dossiers, worked off in chunks by the workers of every replica.
 *
 * <p>Belongs here: the queue of chunks, its leases and workers, and what people can do to a batch. Does not belong here: how a
 * dossier is made (see {@code generation}) or stored (see {@code dossiers}).
 */
package dossier.ui.batches;
