/**
 * The ground for tests that run inside of Liberty, on a real MariaDB.
 *
 * <p>Belongs here: server, database and application of those tests. Does not belong here: the tests.
 */
package dossier.ui.container;
