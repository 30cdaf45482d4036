package dossier.outcome.domains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.chance.Shares;
import dossier.rulebooks.draws.Space;

/**
 * All ways through the choices that lead to a value: each run repeats the choices of the run before, but for the last one
 * that has an alternative left.
 */
final class Paths implements Chooser {

    private static final int MOST_PATHS = 100_000;
    private static final int MOST_BITS = 512;
    private static final int BYTES_OF_VALUE = 200;

    private final List<Fork> forks = new ArrayList<>();
    private final Map<String, Ratio> chances = new LinkedHashMap<>();
    private int at;
    private Ratio chance = Ratio.ONE;

    /** The values of a space that puts them together by choices; empty when there are too many ways or too small chances. */
    static Optional<Domain> of(Space space, Effort effort) {
        var paths = new Paths();
        for (var runs = 0; runs == 0 || !paths.forks.isEmpty(); runs++) {
            if (runs == MOST_PATHS || effort.isSpent()) {
                return Optional.empty();
            }
            paths.run(space, effort);
        }
        return paths.domain();
    }

    private void run(Space space, Effort effort) {
        at = 0;
        chance = Ratio.ONE;
        var value = space.draw(this);
        if (chances.merge(value, chance, Ratio::plus).equals(chance)) {
            effort.take(BYTES_OF_VALUE + value.length());
        }
        while (!forks.isEmpty() && forks.get(forks.size() - 1).isLast()) {
            forks.remove(forks.size() - 1);
        }
        if (!forks.isEmpty()) {
            forks.add(forks.remove(forks.size() - 1).next());
        }
    }

    private Optional<Domain> domain() {
        return Ratio.commonDenominator(chances.values(), MOST_BITS)
                .map(whole -> new Domain(chances.entrySet().stream()
                        .map(entry ->
                                new Member(entry.getKey(), entry.getValue().of(whole)))
                        .toList()));
    }

    @Override
    public long choose(long size) {
        var taken = take(size);
        chance = chance.times(1, size);
        return taken;
    }

    @Override
    public int choose(Shares shares) {
        var taken = (int) take(shares.count());
        chance = chance.times(shares.weight(taken), shares.total());
        return taken;
    }

    private long take(long size) {
        if (at == forks.size()) {
            forks.add(new Fork(0, size));
        }
        return forks.get(at++).taken();
    }

    /**
     * A choice.
     *
     * @param taken what was chosen, from 0
     * @param size how many alternatives there are
     */
    private record Fork(long taken, long size) {

        boolean isLast() {
            return taken == size - 1;
        }

        Fork next() {
            return new Fork(taken + 1, size);
        }
    }
}
