/**
 * The MariaDB of one machine, for people who try Dossier, develop it or test it: its binaries, data directory, accounts and
 * life. Tables do not belong here: the ui makes its own.
 */
package dossier.liberty.database;
