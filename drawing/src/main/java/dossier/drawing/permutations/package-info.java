/**
 * Orders of all numbers below some size that nobody can tell from a shuffle without the key, and that need no memory: each
 * place is worked out on its own.
 *
 * <p>Belongs here: the construction. Does not belong here: which draws use it ({@code choices}).
 */
package dossier.drawing.permutations;
