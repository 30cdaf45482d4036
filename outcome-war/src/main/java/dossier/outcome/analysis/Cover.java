package dossier.outcome.analysis;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dossier.outcome.domains.Effort;

/**
 * Looks for a point of a box that others do not cover: axis by axis it keeps those boxes that the point may still be in, and
 * remembers from where there was no way out. What is remembered is a decision diagram (Bryant, 1986), so that ten names and
 * fifty rows take milliseconds although their combinations are too many to go through.
 */
final class Cover {

    private static final int BYTES_OF_STATE = 120;

    private final List<Axis> axes;
    private final Box within;
    private final List<Box> others;
    private final int[] lastLimits;
    private final Effort effort;
    private final int[] point;
    private final Map<Integer, Integer> dealt = new HashMap<>();
    private final Set<State> covered = new HashSet<>();

    private Cover(List<Axis> axes, Box within, List<Box> others, Effort effort) {
        this.axes = axes;
        this.within = within;
        this.others = others;
        this.lastLimits = others.stream().mapToInt(within::lastLimit).toArray();
        this.effort = effort;
        this.point = new int[axes.size()];
    }

    /**
     * A class on each axis that together lie within a box and in none of the others; empty when there is none, or when the
     * effort was spent.
     *
     * @param axes of which those of one deck stand together
     */
    static Optional<int[]> gap(List<Axis> axes, Box within, List<Box> others, Effort effort) {
        var near = others.stream().filter(within::meets).toList();
        var open = new BitSet();
        open.set(0, near.size());
        var cover = new Cover(axes, within, near, effort);
        return cover.escapes(0, open) ? Optional.of(cover.point) : Optional.empty();
    }

    private boolean escapes(int depth, BitSet open) {
        if (open.stream().anyMatch(box -> lastLimits[box] < depth)) {
            return false;
        }
        if (depth == axes.size()) {
            return true;
        }
        if (depth == 0 || axes.get(depth).deck() != axes.get(depth - 1).deck()) {
            dealt.clear();
        }
        var state = new State(depth, open, Map.copyOf(dealt));
        if (effort.isSpent() || covered.contains(state)) {
            return false;
        }
        for (var way : ways(depth, open)) {
            if (escapesBy(way, state)) {
                return true;
            }
        }
        effort.take(BYTES_OF_STATE);
        covered.add(state);
        return false;
    }

    /** The classes to try, those first with which most boxes are out of the way. */
    private List<Way> ways(int depth, BitSet open) {
        return within.sides().get(depth).stream()
                .filter(at -> isLeft(depth, at))
                .mapToObj(at -> new Way(at, boxesAt(depth, at, open)))
                .sorted(Comparator.comparingInt(way -> way.open().cardinality()))
                .toList();
    }

    private boolean escapesBy(Way way, State state) {
        point[state.depth()] = way.at();
        if (axes.get(state.depth()).isDealt()) {
            dealt.merge(way.at(), 1, Integer::sum);
        }
        if (escapes(state.depth() + 1, way.open())) {
            return true;
        }
        dealt.clear();
        dealt.putAll(state.dealt());
        return false;
    }

    private BitSet boxesAt(int depth, int at, BitSet open) {
        var still = new BitSet();
        open.stream().filter(box -> others.get(box).sides().get(depth).get(at)).forEach(still::set);
        return still;
    }

    /** Whether a class has a value left that the same deck has not dealt yet. */
    private boolean isLeft(int depth, int at) {
        return !axes.get(depth).isDealt()
                || axes.get(depth).classes().get(at).ways().compareTo(BigInteger.valueOf(dealt.getOrDefault(at, 0)))
                        > 0;
    }

    /**
     * A class of the next axis.
     *
     * @param at which one
     * @param open the boxes that the point may still be in after it
     */
    private record Way(int at, BitSet open) {}

    /**
     * Where the search stands.
     *
     * @param depth the axis that comes next
     * @param open the boxes that the point may still be in
     * @param dealt how many values of each class the deck of the axis has dealt
     */
    private record State(int depth, BitSet open, Map<Integer, Integer> dealt) {}
}
