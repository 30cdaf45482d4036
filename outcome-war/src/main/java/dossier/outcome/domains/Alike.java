package dossier.outcome.domains;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

import dossier.outcome.cells.Cell;
import dossier.outcome.names.Values;

/**
 * Puts values together that some cells do not tell apart.
 *
 * @param cells that look at the values, possibly by several names
 * @param scratch where the cells look
 */
record Alike(List<Cell> cells, Values scratch) {

    static Alike of(List<Cell> cells) {
        var slots = cells.stream().mapToInt(cell -> cell.name().slot() + 1).max();
        return new Alike(cells, new Values(slots.orElse(0)));
    }

    /** The classes, each with its first value, in the order of those. */
    List<Member> merge(List<Member> members) {
        var classes = new LinkedHashMap<BitSet, Member>();
        for (var member : members) {
            classes.merge(fits(member.value()), member, Alike::together);
        }
        return List.copyOf(classes.values());
    }

    private static Member together(Member first, Member second) {
        return new Member(first.value(), first.ways().add(second.ways()));
    }

    private BitSet fits(Object value) {
        var fits = new BitSet(cells.size());
        for (var i = 0; i < cells.size(); i++) {
            scratch.set(cells.get(i).name(), value);
            fits.set(i, cells.get(i).fits(scratch));
        }
        return fits;
    }
}
