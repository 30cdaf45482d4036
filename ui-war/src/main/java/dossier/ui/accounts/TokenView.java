package dossier.ui.accounts;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What people see of a token. The key itself is shown once, when it is made.
 *
 * @param number what it is revoked by
 * @param name what its owner calls it
 * @param role what it may do at most
 * @param createdAt when it was made
 * @param expiresAt when it ends; null for never
 * @param usedAt when it was used last, to the minute; null for never
 */
@JsonbPropertyOrder({"number", "name", "role", "createdAt", "expiresAt", "usedAt"})
public record TokenView(long number, String name, String role, Instant createdAt, Instant expiresAt, Instant usedAt) {}
