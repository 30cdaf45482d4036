/**
 * The one vocabulary of errors (RFC 9457), spoken and understood by all services.
 *
 * <p>Belongs here: kinds of problems and their shape. Does not belong here: how they get on and off the wire (module
 * {@code edge}).
 */
package dossier.contracts.problems;
