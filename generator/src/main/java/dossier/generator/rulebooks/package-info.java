/**
 * Rulebooks by HTTP: how this service is given those that it does not know.
 *
 * <p>Belongs here: the resource. Does not belong here: the language (module {@code rulebooks}).
 */
package dossier.generator.rulebooks;
