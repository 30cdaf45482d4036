/**
 * Conditions ({@code if:}) and derived values ({@code derive:}): a small part of the Common Expression Language
 * (<a href="https://github.com/google/cel-spec">CEL</a>) with exact decimals.
 *
 * <p>What an expression may say:
 *
 * <pre>{@code
 * values       names that can be read; whole numbers 19, 0x1F; exact decimals 2.55 (no exponents);
 *              texts "z", 'z'; true, false
 * numbers      a + b, a - b, a * b, -a     whole numbers and decimals in any mix; exact; a mix gives a decimal
 *              a / b, a % b                whole numbers only, rounded towards zero
 * comparisons  ==, !=, <, <=, >, >=        numbers with numbers, texts with texts; == and != also true and false
 *              a in [x, y, z]              any of a list of values of one kind
 * logic        a && b, a || b, !a, a ? b : c
 * texts        a + b, size(a), a.contains(b), a.startsWith(b), a.endsWith(b)
 * conversions  string(a), int("19")
 * }</pre>
 *
 * <p>Limits, so that no expression can hurt the service: {@value dossier.outcome.expressions.Language#MOST_CHARACTERS}
 * characters, {@value dossier.outcome.expressions.Language#DEEPEST} levels, no loops of any kind (no macros, no
 * comprehensions), texts of at most {@value dossier.outcome.expressions.TextOperations#LONGEST} characters and decimals of at
 * most {@value dossier.outcome.expressions.DecimalOperations#MOST_DIGITS} digits as results. Nothing of Java can be reached:
 * an expression sees the listed functions and the values of names, nothing else.
 *
 * <p>Belongs here: the language of expressions and the words for what is wrong with one. Does not belong here: where
 * expressions stand in a rulebook (package {@code rules}).
 */
package dossier.outcome.expressions;
