package dossier.outcome.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import dossier.outcome.cells.Cell;
import dossier.outcome.domains.Member;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;

/**
 * One drawn value that cells look at.
 *
 * @param names that stand for it, at least one
 * @param classes of its values that are alike to all cells
 * @param deck the draw whose values do not repeat, by its position in the rulebook; -1 when they may
 */
record Axis(List<Name> names, List<Member> classes, int deck) {

    boolean isDealt() {
        return deck >= 0;
    }

    /** The classes that all of some cells fit; cells that look at other values do not count. */
    BitSet fitting(List<Cell> cells) {
        var mine = cells.stream().filter(cell -> names.contains(cell.name())).toList();
        var values = new Values(
                mine.stream().mapToInt(cell -> cell.name().slot() + 1).max().orElse(0));
        return IntStream.range(0, classes.size())
                .filter(at -> mine.stream().allMatch(cell -> {
                    values.set(cell.name(), classes.get(at).value());
                    return cell.fits(values);
                }))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
