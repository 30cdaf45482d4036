/**
 * What the outcome service says about a rulebook that is being written: its errors and warnings, its odds, and what it
 * would give.
 *
 * <p>Belongs here: the calls and their records. Does not belong here: saved rulebooks, which services learn by hash
 * ({@code rulebooks}).
 */
package dossier.contracts.documents;
