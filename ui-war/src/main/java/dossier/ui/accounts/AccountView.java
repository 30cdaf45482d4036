package dossier.ui.accounts;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * What people see of an account.
 *
 * @param name what its owner logs in with
 * @param role what its owner may do: viewer, author or operator
 * @param blocked whether its owner may not log in
 * @param mustChange whether its owner must choose a password before anything else
 * @param createdAt when it was made
 * @param createdBy who made it
 */
@JsonbPropertyOrder({"name", "role", "blocked", "mustChange", "createdAt", "createdBy"})
public record AccountView(
        String name, String role, boolean blocked, boolean mustChange, Instant createdAt, String createdBy) {

    static AccountView of(Account account) {
        return new AccountView(
                account.getName(),
                account.getRole().word(),
                account.isBlocked(),
                account.mustChange(),
                account.getCreatedAt(),
                account.getCreatedBy());
    }
}
