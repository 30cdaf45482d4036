/**
 * What people notice when a part fails.
 *
 * <p>Belongs here: parts killed on purpose while requests flow. Does not belong here: bad input.
 */
package dossier.systemtests.faults;
