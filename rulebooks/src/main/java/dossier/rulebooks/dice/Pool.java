package dossier.rulebooks.dice;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.TreeMap;

import dossier.rulebooks.chance.Chooser;

/**
 * Dice that are rolled together.
 *
 * @param count how many dice, 1 or more
 * @param sides of each, 1 or more
 * @param from the first die that counts when they lie from low to high, from 0
 * @param to behind the last die that counts
 * @param explosions how often a die that shows its highest face is rolled again and added; 0 for dice that do not explode,
 *     and for dice of which some do not count
 */
record Pool(int count, int sides, int from, int to, int explosions) {

    long roll(Chooser chooser) {
        var dice = new long[count];
        Arrays.setAll(dice, die -> die(chooser));
        if (to - from < count) {
            Arrays.sort(dice);
        }
        return Arrays.stream(dice, from, to).sum();
    }

    private long die(Chooser chooser) {
        var face = chooser.choose(sides) + 1;
        var sum = face;
        for (var again = 0; face == sides && again < explosions; again++) {
            face = chooser.choose(sides) + 1;
            sum += face;
        }
        return sum;
    }

    long least() {
        return to - from;
    }

    long most() {
        return (long) (to - from) * sides * (1 + explosions);
    }

    /** Steps that {@link #distribution} takes, roughly. */
    double work() {
        var sums = (double) most();
        return to - from < count ? sums * sides * count * count : sums * sides * (1 + explosions) * count;
    }

    Distribution distribution() {
        if (to - from < count) {
            return new KeptDice(this).distribution();
        }
        var die = dieDistribution();
        var sum = Distribution.certain(0);
        for (var i = 0; i < count; i++) {
            sum = sum.plus(die, 1);
        }
        return sum;
    }

    /** After {@code k} explosions, all the rolls that are left out weigh as much as their possible faces. */
    private Distribution dieDistribution() {
        var faces = BigInteger.valueOf(sides);
        var ways = new TreeMap<Long, BigInteger>();
        for (var k = 0; k <= explosions; k++) {
            for (var face = 1; face <= sides; face++) {
                if (face < sides || k == explosions) {
                    ways.put((long) k * sides + face, faces.pow(explosions - k));
                }
            }
        }
        return new Distribution(ways);
    }
}
