/**
 * Processes of the operating system: children that are never left behind, ports that are taken, the one launcher of a home.
 *
 * <p>Belongs here: what knows process ids, signals and locks. Does not belong here: what those processes are for.
 */
package dossier.liberty.processes;
