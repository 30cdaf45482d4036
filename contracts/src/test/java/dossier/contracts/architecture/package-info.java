/**
 * What the code of every module is held to.
 *
 * <p>Belongs here: rules for all modules, which inherit them by the test jar of this one. Does not belong here: what is
 * true of one module only.
 */
package dossier.contracts.architecture;
