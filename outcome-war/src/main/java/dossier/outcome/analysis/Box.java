package dossier.outcome.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dossier.outcome.cells.Cell;

/**
 * Combinations of values: any of some classes on each axis.
 *
 * @param sides the classes, for each axis
 */
record Box(List<BitSet> sides) {

    /** All that some cells fit. */
    static Box of(List<Cell> cells, List<Axis> axes) {
        return new Box(axes.stream().map(axis -> axis.fitting(cells)).toList());
    }

    Box and(Box other) {
        var common = new ArrayList<BitSet>();
        for (var i = 0; i < sides.size(); i++) {
            var side = (BitSet) sides.get(i).clone();
            side.and(other.sides.get(i));
            common.add(side);
        }
        return new Box(common);
    }

    /** Whether they have a combination in common. */
    boolean meets(Box other) {
        for (var i = 0; i < sides.size(); i++) {
            if (!sides.get(i).intersects(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The last axis on which another box lacks a class of this one; -1 when it lacks none. */
    int lastLimit(Box other) {
        var axis = sides.size() - 1;
        while (axis >= 0 && isWithin(sides.get(axis), other.sides.get(axis))) {
            axis--;
        }
        return axis;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        var rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
