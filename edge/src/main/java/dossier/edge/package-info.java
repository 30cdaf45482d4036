/**
 * What every REST edge of the four services shares.
 *
 * <p>Belongs here: the list of providers that an application registers. Does not belong here: anything that only one
 * service needs.
 */
package dossier.edge;
