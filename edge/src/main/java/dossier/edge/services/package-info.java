/**
 * How services know each other.
 *
 * <p>Belongs here: the secret that they share, who sends it and who asks for it. Does not belong here: who people are (module
 * {@code ui-war}).
 */
package dossier.edge.services;
