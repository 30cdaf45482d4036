package dossier.drawing.choices;

import dossier.rulebooks.draws.Weighted;

/**
 * Weights of words from which words are taken one by one: a binary indexed tree (Fenwick, 1994), so that a long list
 * costs its logarithm per word. Not thread-safe.
 */
final class WeightTree {

    /** At place i, from 1: the sum of the weights of as many words up to the i-th as the lowest set bit of i says. */
    private final long[] sums;

    private final Weighted space;
    private long total;

    private WeightTree(Weighted space, long[] sums) {
        this.space = space;
        this.sums = sums;
        this.total = space.size();
    }

    static WeightTree of(Weighted space) {
        var sums = new long[space.values().size() + 1];
        for (int place = 1; place < sums.length; place++) {
            sums[place] += space.weight(place - 1);
            var parent = place + Integer.lowestOneBit(place);
            if (parent < sums.length) {
                sums[parent] += sums[place];
            }
        }
        return new WeightTree(space, sums);
    }

    /** A tree to take words from that leaves this one as it is. */
    WeightTree copy() {
        return new WeightTree(space, sums.clone());
    }

    /** The sum of the weights of the words that remain. */
    long total() {
        return total;
    }

    /**
     * Takes the word whose turn a number is, when each remaining word in the order of the rulebook has as many numbers
     * as its weight.
     *
     * @param number 0 to {@code total() - 1}
     * @return the position of the word
     */
    int take(long number) {
        var place = 0;
        var rest = number;
        for (int step = Integer.highestOneBit(sums.length); step > 0; step /= 2) {
            if (place + step < sums.length && sums[place + step] <= rest) {
                place += step;
                rest -= sums[place];
            }
        }
        remove(place);
        return place;
    }

    private void remove(int position) {
        var weight = space.weight(position);
        total -= weight;
        for (int place = position + 1; place < sums.length; place += Integer.lowestOneBit(place)) {
            sums[place] -= weight;
        }
    }
}
