package dossier.rulebooks.dice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dossier.rulebooks.chance.Chooser;

/**
 * A sum of dice and numbers. Immutable.
 *
 * @param terms the dice, in the order in which they are rolled
 * @param bonus what the plain numbers add up to
 */
public record Roll(List<Term> terms, long bonus) {

    /** The most steps that counting a distribution may take; a few tenths of a second. */
    private static final double MOST_WORK = 3_000_000;

    /** Keeps a copy of the terms. */
    public Roll {
        terms = List.copyOf(terms);
    }

    /**
     * Reads a roll by the grammar of this package.
     *
     * @param text as it was written
     * @param wrong is told what is wrong and what is allowed
     * @return the roll; empty when something was wrong
     */
    public static Optional<Roll> read(String text, Consumer<String> wrong) {
        return new RollReader(text, wrong).read();
    }

    /** Rolls once. */
    public long roll(Chooser chooser) {
        var sum = bonus;
        for (var term : terms) {
            sum += term.sign() * term.pool().roll(chooser);
        }
        return sum;
    }

    /** How many dice, explosions not counted. */
    public int dice() {
        return terms.stream().mapToInt(term -> term.pool().count()).sum();
    }

    /** The smallest sum. */
    public long least() {
        return bonus
                + terms.stream()
                        .mapToLong(term -> term.sign() > 0
                                ? term.pool().least()
                                : -term.pool().most())
                        .sum();
    }

    /** The largest sum. */
    public long most() {
        return bonus
                + terms.stream()
                        .mapToLong(term -> term.sign() > 0
                                ? term.pool().most()
                                : -term.pool().least())
                        .sum();
    }

    /** How likely each sum is; empty when counting would take long. */
    public Optional<Distribution> distribution() {
        var range = (double) most() - least() + 1;
        var work = terms.stream().mapToDouble(term -> term.pool().work()).sum() + range * range / 4;
        return work > MOST_WORK ? Optional.empty() : Optional.of(count());
    }

    private Distribution count() {
        var sum = Distribution.certain(bonus);
        for (var term : terms) {
            sum = sum.plus(term.pool().distribution(), term.sign());
        }
        return sum;
    }

    /**
     * Dice that are added or taken away.
     *
     * @param sign 1 or -1
     * @param pool the dice
     */
    record Term(int sign, Pool pool) {}
}
