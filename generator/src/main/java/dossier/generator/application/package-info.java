/**
 * The JAX-RS application that both generator WARs deploy.
 *
 * <p>Belongs here: the list of what is deployed. Does not belong here: anything that is deployed.
 */
package dossier.generator.application;
