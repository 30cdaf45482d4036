/**
 * The JAX-RS application of the outcome service.
 *
 * <p>Belongs here: the list of what is deployed. Does not belong here: anything that is deployed.
 */
package dossier.outcome.application;
