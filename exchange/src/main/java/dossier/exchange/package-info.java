/**
 * The door of this module: which format a file has, and what became of it.
 *
 * <p>Belongs here: what callers see. Does not belong here: how one format is read (the packages below) and what a rulebook
 * means (module {@code rulebooks}).
 */
package dossier.exchange;
