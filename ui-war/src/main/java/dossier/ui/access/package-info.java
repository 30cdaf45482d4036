/**
 * Rights: what there is to allow, and who is allowed what.
 *
 * <p>Belongs here: rights, roles, and the one table that says which right each address needs. Does not belong here: who the
 * person is ({@link dossier.ui.people}), and how a person proves it.
 */
package dossier.ui.access;
