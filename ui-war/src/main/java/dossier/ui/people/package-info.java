/**
 * Who is at the other end, and whether to let him through.
 *
 * <p>Belongs here: the person behind a request, the gate before all addresses, and the warden before single deeds. Does not
 * belong here: which right an address needs ({@link dossier.ui.access}), and how people prove who they are
 * ({@link dossier.ui.accounts}).
 */
package dossier.ui.people;
