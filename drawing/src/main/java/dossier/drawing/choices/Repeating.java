package dossier.drawing.choices;

import java.util.Arrays;
import java.util.List;

import dossier.drawing.streams.Bound;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Indexed;

/** Values that may repeat: each is an index on its own. */
final class Repeating {

    private final Bound bound;
    private final Values values;
    private final int times;

    Repeating(Indexed space, int times) {
        this.bound = Bound.of(space.size());
        this.values = new Values(space);
        this.times = times;
    }

    List<String> draw(WordStream words) {
        var drawn = new String[times];
        for (int i = 0; i < times; i++) {
            drawn[i] = values.at(bound.next(words));
        }
        return Arrays.asList(drawn);
    }
}
