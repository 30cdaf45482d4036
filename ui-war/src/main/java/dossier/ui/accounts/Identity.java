package dossier.ui.accounts;

import dossier.ui.access.Role;

/**
 * Who somebody has proved to be.
 *
 * @param name of the account
 * @param role what this person may do now; with a token it can be less than the account may
 * @param mustChange whether nothing is possible until a new password is chosen
 */
record Identity(String name, Role role, boolean mustChange) {

    static Identity of(Account account) {
        return new Identity(account.getName(), account.getRole(), account.mustChange());
    }
}
