/**
 * Problems on and off the wire (RFC 9457).
 *
 * <p>Belongs here: turning any failure into a problem, and a problem that came over the wire into an exception again. Does
 * not belong here: the kinds of problems (module {@code contracts}).
 */
package dossier.edge.problems;
