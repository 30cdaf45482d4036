/**
 * Processes of the operating system: starting and ending children so that none is left behind, ports that are taken, the one
 * launcher of a home. What those processes are for is not known here.
 */
package dossier.liberty.processes;
