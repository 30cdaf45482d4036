/**
 * Dice as players write them: {@code 3d6+2}, {@code 4d6kh3}, {@code 2d10!}.
 *
 * <pre>{@code
 * roll     = term { ("+" | "-") term }
 * term     = number | [count] "d" (sides | "%") [keep | explode]
 * keep     = ("kh" | "kl" | "dh" | "dl") count      keep or drop the highest or lowest dice
 * explode  = "!" [cap]                              a die that shows its highest face is rolled again and added
 * }</pre>
 *
 * <p>Belongs here: reading, rolling and counting dice. Does not belong here: where a rulebook may have dice ({@code draws},
 * {@code tables}).
 */
package dossier.rulebooks.dice;
