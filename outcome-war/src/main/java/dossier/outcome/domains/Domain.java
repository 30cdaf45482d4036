package dossier.outcome.domains;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

import dossier.outcome.cells.Cell;
import dossier.rulebooks.draws.Collected;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.Dice;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;
import dossier.rulebooks.draws.Space;
import dossier.rulebooks.draws.Table;
import dossier.rulebooks.draws.Weighted;

/**
 * The values of one draw.
 *
 * @param members all of them, at least one, in the order of the draw; those of a large draw are made when they are asked for
 */
public record Domain(List<Member> members) {

    private static final long MOST_KEPT = 1L << 13;

    /** Every value of a space; empty when it has too many to count them. */
    public static Optional<Domain> of(Space space, Effort effort) {
        if (effort.isSpent()) {
            return Optional.empty();
        }
        if (space instanceof Weighted weighted) {
            return Optional.of(new Domain(IntStream.range(0, weighted.values().size())
                    .mapToObj(i -> Member.of(weighted.values().get(i), weighted.weight(i)))
                    .toList()));
        }
        if (space instanceof Dice dice) {
            return dice.distribution()
                    .map(distribution -> new Domain(distribution.ways().entrySet().stream()
                            .map(entry -> new Member(entry.getKey(), entry.getValue()))
                            .toList()));
        }
        if (space instanceof Collected) {
            return Optional.empty();
        }
        return space instanceof Table table ? Paths.of(table, effort) : all((Indexed) space);
    }

    private static Optional<Domain> all(Indexed space) {
        if (space.size() > Effort.MOST_COMBINATIONS) {
            return Optional.empty();
        }
        var value = value(space);
        var members = new Made<>((int) space.size(), index -> Member.of(value.apply(index), 1));
        return Optional.of(new Domain(space.size() > MOST_KEPT ? members : List.copyOf(members)));
    }

    private static LongFunction<Object> value(Indexed space) {
        if (space instanceof Integers integers) {
            return index -> integers.from() + index;
        }
        if (space instanceof Decimals decimals) {
            return decimals::number;
        }
        return space::value;
    }

    /** The values of a space in as few classes as cells that look at them allow; empty when it has too many to count. */
    public static Optional<Domain> of(Space space, List<Cell> cells, Effort effort) {
        var pieces = space instanceof Integers || space instanceof Decimals
                ? Optional.of(new Domain(Cuts.of((Indexed) space, cells).pieces(value((Indexed) space))))
                : of(space, effort);
        return pieces.map(domain -> new Domain(Alike.of(cells).merge(domain.members)));
    }
}
