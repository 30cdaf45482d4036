/**
 * Accounts, and how people and programs prove that one is theirs: by password, by a login that a browser remembers, by a
 * token.
 *
 * <p>Belongs here: accounts, passwords, logins, tokens, and what slows down those who guess. Does not belong here: what a role
 * may do ({@link dossier.ui.access}), and who is let through ({@link dossier.ui.people}).
 */
package dossier.ui.accounts;
