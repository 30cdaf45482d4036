/**
 * Reading what clients send.
 *
 * <p>Belongs here: parameters and bodies that are read strictly, so that every mistake gets its name. Does not belong here:
 * what the calls do.
 */
package dossier.ui.requests;
