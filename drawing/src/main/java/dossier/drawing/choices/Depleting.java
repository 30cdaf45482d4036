package dossier.drawing.choices;

import java.util.Arrays;
import java.util.List;

import dossier.drawing.streams.Bound;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Weighted;

/** Weighted words that do not repeat: each drawn word leaves, and the next is drawn by the weights that remain. */
final class Depleting {

    private final Weighted space;
    private final WeightTree full;
    private final int times;

    Depleting(Weighted space, int times) {
        this.space = space;
        this.full = WeightTree.of(space);
        this.times = times;
    }

    List<String> draw(WordStream words) {
        var drawn = new String[times];
        var remaining = full.copy();
        for (int i = 0; i < times; i++) {
            var number = Bound.of(remaining.total()).next(words);
            drawn[i] = space.values().get(remaining.take(number));
        }
        return Arrays.asList(drawn);
    }
}
