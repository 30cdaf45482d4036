/**
 * The MariaDB of one machine, for people who try Dossier, develop it or test it.
 *
 * <p>Belongs here: its binaries, data directory, accounts and life. Does not belong here: tables, which the ui makes itself.
 */
package dossier.liberty.database;
