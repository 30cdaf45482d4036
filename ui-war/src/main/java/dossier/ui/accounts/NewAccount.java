package dossier.ui.accounts;

/**
 * An account that can be logged in to by a password that was just made up: the only time that anybody sees it, and good only
 * for choosing the next one.
 *
 * @param password for its owner
 * @param account what will be seen of it from now on
 */
public record NewAccount(String password, AccountView account) {}
