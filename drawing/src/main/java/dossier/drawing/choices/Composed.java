package dossier.drawing.choices;

import java.util.Arrays;
import java.util.List;

import dossier.drawing.streams.Bound;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Space;

/** Values that are put together from more than one choice: dice and texts of tables. Each choice takes the next word. */
final class Composed {

    private final Space space;
    private final int times;

    Composed(Space space, int times) {
        this.space = space;
        this.times = times;
    }

    List<String> draw(WordStream words) {
        var drawn = new String[times];
        for (int i = 0; i < times; i++) {
            drawn[i] = space.draw(size -> Bound.of(size).next(words));
        }
        return Arrays.asList(drawn);
    }
}
