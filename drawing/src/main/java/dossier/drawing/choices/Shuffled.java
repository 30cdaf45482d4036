package dossier.drawing.choices;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

import dossier.drawing.streams.Bound;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Indexed;

/**
 * Equally likely values that do not repeat: the first steps of a Fisher–Yates shuffle (Durstenfeld, CACM algorithm 235)
 * of all indices. Only the places that were swapped are kept, so the space may be as large as it likes.
 */
final class Shuffled {

    private final Values values;
    private final Bound[] bounds;

    Shuffled(Indexed space, int times) {
        this.values = new Values(space);
        this.bounds = new Bound[times];
        Arrays.setAll(bounds, i -> Bound.of(space.size() - i));
    }

    List<String> draw(WordStream words) {
        var drawn = new String[bounds.length];
        var moved = new HashMap<Long, Long>();
        for (int i = 0; i < bounds.length; i++) {
            long here = i;
            long there = here + bounds[i].next(words);
            drawn[i] = values.at(moved.getOrDefault(there, there));
            moved.put(there, moved.getOrDefault(here, here));
        }
        return Arrays.asList(drawn);
    }
}
