/**
 * The rulebooks that come with Dossier.
 *
 * <p>Belongs here: their documents and nothing that only one of them needs.
 */
package dossier.rulebooks.shipped;
