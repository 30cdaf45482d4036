package dossier.outcome.domains;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;

import dossier.outcome.cells.Cell;
import dossier.rulebooks.draws.Decimals;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Integers;

/**
 * Numbers cut into pieces at the borders of cells, whatever their count.
 *
 * @param size how many numbers there are
 * @param starts the index of the first number of each piece, 0 among them
 */
record Cuts(long size, SortedSet<Long> starts) {

    static Cuts of(Indexed space, List<Cell> cells) {
        var starts = new TreeSet<Long>();
        for (var cell : cells) {
            for (var border : cell.borders()) {
                starts.add(index(space, border, RoundingMode.CEILING));
                starts.add(index(space, border, RoundingMode.FLOOR) + 1);
            }
        }
        starts.removeIf(start -> start < 0 || start >= space.size());
        starts.add(0L);
        return new Cuts(space.size(), starts);
    }

    /** The index of a border, or of the number next to it; those beyond the ends become one index beyond them. */
    private static long index(Indexed space, Comparable<?> border, RoundingMode rounding) {
        var steps = space instanceof Decimals decimals
                ? ((BigDecimal) border).subtract(decimals.from()).divide(decimals.step(), 0, rounding)
                : BigDecimal.valueOf((Long) border).subtract(BigDecimal.valueOf(((Integers) space).from()));
        return steps.max(BigDecimal.ONE.negate())
                .min(BigDecimal.valueOf(space.size()))
                .longValueExact();
    }

    /** The pieces, each with its first number. */
    List<Member> pieces(LongFunction<Object> value) {
        var pieces = new ArrayList<Member>();
        for (var start : starts) {
            var after = starts.tailSet(start + 1);
            var end = after.isEmpty() ? size : after.first();
            pieces.add(Member.of(value.apply(start), end - start));
        }
        return pieces;
    }
}
