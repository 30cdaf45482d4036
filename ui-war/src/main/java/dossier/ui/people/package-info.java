/**
 * Who is at the other end.
 *
 * <p>Belongs here: the name of the person behind a request. Does not belong here: what that person may do.
 */
package dossier.ui.people;
