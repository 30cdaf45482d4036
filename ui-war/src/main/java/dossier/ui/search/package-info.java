/**
 * Which dossiers have which terms: words of their text, values of their outcome, rulebook, version and batch.
 *
 * <p>An inverted index in MariaDB tables, written in the transaction that stores dossiers. Belongs here: terms, where they
 * are kept and how they are found. Does not belong here: dossiers, and which terms one has (see {@code dossiers}).
 */
package dossier.ui.search;
