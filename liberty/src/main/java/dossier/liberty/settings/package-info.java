/**
 * What the launcher is told and where it finds things: parts, ports, directories, the address of the database. Nothing here
 * starts anything.
 */
package dossier.liberty.settings;
