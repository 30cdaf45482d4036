package dossier.rulebooks.dice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the sums of dice of which some do not count: face by face, from the lowest, it says how many dice show the face,
 * which fixes the places that these dice take when all lie in order.
 */
final class KeptDice {

    private final Pool pool;

    KeptDice(Pool pool) {
        this.pool = pool;
    }

    Distribution distribution() {
        var waysByPlaced = none();
        waysByPlaced.get(0).put(0L, BigInteger.ONE);
        for (var face = 1; face <= pool.sides(); face++) {
            waysByPlaced = place(face, waysByPlaced);
        }
        return new Distribution(waysByPlaced.get(pool.count()));
    }

    private List<TreeMap<Long, BigInteger>> none() {
        var none = new ArrayList<TreeMap<Long, BigInteger>>();
        for (var placed = 0; placed <= pool.count(); placed++) {
            none.add(new TreeMap<>());
        }
        return none;
    }

    private List<TreeMap<Long, BigInteger>> place(int face, List<? extends Map<Long, BigInteger>> before) {
        var after = none();
        for (var placed = 0; placed <= pool.count(); placed++) {
            for (var dice = 0; placed + dice <= pool.count(); dice++) {
                var choices = choose(pool.count() - placed, dice);
                var more = face * kept(placed, placed + dice);
                var sums = after.get(placed + dice);
                before.get(placed)
                        .forEach((sum, ways) -> sums.merge(sum + more, ways.multiply(choices), BigInteger::add));
            }
        }
        return after;
    }

    private long kept(int from, int to) {
        return Math.max(0, Math.min(to, pool.to()) - Math.max(from, pool.from()));
    }

    private static BigInteger choose(int of, int some) {
        var ways = BigInteger.ONE;
        for (var i = 0; i < some; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }
}
