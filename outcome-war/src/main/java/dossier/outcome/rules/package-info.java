/**
 * What follows from draws: the sections {@code names}, {@code derive}, {@code decide} and {@code text} of a rulebook.
 *
 * <pre>{@code
 * names:                             # optional: what rules call single values of draws
 *   number: "numbers[0]"             # the first of several values; a draw with one value has a name already
 * derive:                            # optional: calculated values, each may read those above it
 *   damage: "integer * decimal"      # an expression (package expressions)
 * decide:                            # optional: outputs, each decided by the first row that fits
 *   task:
 *     - {number: 19, then: Steal}    # cells by name (package cells): all must fit
 *     - {if: "number % 3 == 0", then: Follow}   # and a condition, looked at when all cells fit
 *     - {then: Meet}                 # a row without cells and condition always fits
 * text: "{task} {target}"            # a template (package templates)
 * }</pre>
 *
 * <p>Names are unique over draws, names, derive and decide, and no reserved word. Cells and conditions read names, draws with
 * one value and derived values; derived values read the same, but only those derived above them; the text reads everything.
 * The outputs of an outcome are the derived and then the decided values.
 *
 * <p>Belongs here: reading these sections with all their errors, deciding by them, and explaining a decision. Does not
 * belong here: what a cell, an expression or a template may say (their packages), or calls over the network (package
 * {@code service}).
 */
package dossier.outcome.rules;
