/**
 * What the author of a rulebook probably did not mean: rows that never fire, values that no row fits, rows that fit the same
 * values, and words that nothing uses.
 *
 * <p>Values of a name that no cell tells apart form a class, so a decision is a set of boxes, one for each row, in a space
 * with one axis for each name; what is asked is always whether some boxes cover another ({@code Cover}). Rows with
 * conditions, and cells that look at derived or decided values, are no boxes: there all combinations of values are gone
 * through, if they are few enough.
 *
 * <p>Belongs here: warnings and how they are found. Does not belong here: errors, which each reader finds in its own part,
 * and odds ({@code odds}).
 */
package dossier.outcome.analysis;
