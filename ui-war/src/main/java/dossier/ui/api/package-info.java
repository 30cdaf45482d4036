/**
 * The REST API for dossiers, which joins making and keeping them.
 *
 * <p>Belongs here: the application, the resources, and reading what clients send. Does not belong here: what the calls do.
 */
package dossier.ui.api;
