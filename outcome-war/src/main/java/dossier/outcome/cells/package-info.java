/**
 * The cells of a decision: unary tests in the manner of DMN, compiled to ranges that are compared without any expression
 * language.
 *
 * <p>The grammar of a cell, which stands in a row under the name that it tests:
 *
 * <pre>{@code
 * cell       := "*"                 any value; the same as leaving the cell out
 *             | test                one test
 *             | [ test, test, … ]   any of the tests fits
 * test       := value               equal to the value
 *             | value ".." value    from the first to the last, both included
 *             | operator value      operator: "<", "<=", ">", ">=", "!="
 * value      := what fits the kind of the name: a whole number (19, -3), a decimal (2.50, 3),
 *               true or false, a text (z, Flask developer), or
 *             | '"' text '"'        the text as it stands: "a..b", "*", ">= 10", "" (\" and \\ escape)
 * }</pre>
 *
 * <p>Decimals are compared by value (2.5 is 2.50), texts in the order of their UTF-16 units ({@link String#compareTo}), so
 * {@code b..d} holds {@code b}, {@code c}, {@code d}, and also {@code bee}. Spaces around values and operators do not count.
 * In YAML a cell that begins with an operator, a quote or a star needs quotes of its own: {@code ">= 10"}, {@code '"a..b"'}.
 *
 * <p>Belongs here: what a cell may say and whether it fits. Does not belong here: rows, documents and their positions
 * (package {@code rules}).
 */
package dossier.outcome.cells;
