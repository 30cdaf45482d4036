package dossier.ui.batches;

import dossier.ui.generation.Order;
import dossier.ui.queues.RowClaim;

/**
 * A part of a batch that a worker has claimed.
 *
 * @param batch number of the batch
 * @param first index of its first dossier
 * @param size how many dossiers, at least 1
 * @param tries how often it was tried before
 * @param claim whose it is
 * @param order rulebook and seed of the batch
 * @param goes whether its dossiers are to be deleted instead of made
 */
record Chunk(long batch, int first, int size, int tries, RowClaim claim, Order order, boolean goes) {

    /** A chunk that failed is made in smaller pieces: what is too slow for a call may do in two. */
    int piece() {
        return Math.max(1, size >> Math.min(tries, Integer.SIZE - 1));
    }

    /** What its traces are found by in the logs of all services. */
    String id() {
        return "batch-%d-%d".formatted(batch, first);
    }
}
