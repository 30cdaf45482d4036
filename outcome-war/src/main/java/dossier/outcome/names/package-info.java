/**
 * What rules read: named, typed values, and the values of one dossier at run time.
 *
 * <p>Belongs here: names, the kinds of their values, and where a value is kept while one dossier is decided. Does not
 * belong here: where a name comes from (package {@code rules}) or what is done with its value (packages {@code cells},
 * {@code expressions}, {@code templates}).
 */
package dossier.outcome.names;
