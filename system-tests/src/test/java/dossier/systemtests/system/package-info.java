/**
 * The system under test, as its users see it from outside.
 *
 * <p>Belongs here: starting it once for all tests, and plain HTTP to its services. Does not belong here: expectations.
 */
package dossier.systemtests.system;
