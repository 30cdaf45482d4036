package dossier.ui.batches;

import dossier.ui.generation.Order;

/**
 * A valid order for a batch; {@link BatchOrderReader} makes it from what people write.
 *
 * @param order rulebook and seed
 * @param count how many dossiers, at least 1
 * @param idempotencyKey what a repeated order is known by; null for none
 * @param fingerprint of what was written: an order that is repeated by its key must have the same
 */
public record BatchOrder(Order order, int count, String idempotencyKey, String fingerprint) {}
