/**
 * What the launcher is told by the environment, and where it finds things.
 *
 * <p>Belongs here: parts, ports, directories, addresses, the checks of their values. Does not belong here: anything that starts, waits or prints.
 */
package dossier.liberty.settings;
