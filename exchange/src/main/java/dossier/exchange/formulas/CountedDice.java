package dossier.exchange.formulas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dossier.rulebooks.dice.Roll;

/**
 * The dice of one term of a formula.
 *
 * @param roll the same dice, each showing 1 and more
 * @param less how much less each die shows: Fudge dice show -1, 0 or 1, coins 0 or 1
 * @param explodes whether a die may be rolled again
 * @param end where the term ends in the formula
 */
record CountedDice(Roll roll, int less, boolean explodes, int end) {

    private static final long MOST_TOTALS = 50_000;
    private static final Pattern DICE =
            Pattern.compile("([0-9]{0,4})d([0-9]{1,6}|%|f|c)((?:kh|kl|dh|dl|!)[0-9]{0,4})?");

    /**
     * The dice at an index of a formula.
     *
     * @throws IllegalArgumentException when there are none
     */
    static CountedDice at(String formula, int at) {
        var dice = DICE.matcher(formula).region(at, formula.length());
        if (!dice.lookingAt()) {
            throw new IllegalArgumentException(formula);
        }
        var sides = dice.group(2);
        var fudge = sides.equals("f");
        var coin = sides.equals("c");
        var rest = dice.group(3) == null ? "" : dice.group(3);
        var written = dice.group(1) + "d" + (fudge ? "3" : coin ? "2" : sides) + rest;
        var roll = Roll.read(written, message -> {}).orElseThrow(IllegalArgumentException::new);
        return new CountedDice(roll, fudge ? 2 : coin ? 1 : 0, rest.startsWith("!"), dice.end());
    }

    /**
     * In how many ways each sum comes about.
     *
     * @throws ArithmeticException when counting would take long
     */
    Ways ways() {
        if (roll.most() - roll.least() > MOST_TOTALS) {
            throw new ArithmeticException("too many totals");
        }
        // The smallest sum is as many as there are dice that count.
        var shift = BigDecimal.valueOf(roll.least() * less);
        var counts = new TreeMap<BigDecimal, BigInteger>();
        if (roll.dice() == 1 && !explodes) {
            for (var face = roll.least(); face <= roll.most(); face++) {
                counts.put(BigDecimal.valueOf(face).subtract(shift), BigInteger.ONE);
            }
            return new Ways(counts);
        }
        roll.distribution()
                .orElseThrow(() -> new ArithmeticException("too many dice"))
                .ways()
                .forEach((sum, ways) -> counts.put(BigDecimal.valueOf(sum).subtract(shift), ways));
        return new Ways(counts);
    }
}
