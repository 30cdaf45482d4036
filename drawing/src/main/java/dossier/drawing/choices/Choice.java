package dossier.drawing.choices;

import java.util.List;

import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Weighted;

/** How the values of one draw are chosen. Safe for many threads. */
interface Choice {

    /** The values for the dossier that the stream stands at. */
    List<String> draw(WordStream words);

    /** The choice that a draw asks for. */
    static Choice of(DrawSpec spec) {
        if (spec.unique()) {
            return spec.space() instanceof Weighted weighted
                    ? new Depleting(weighted, spec.times())
                    : new Shuffled((Indexed) spec.space(), spec.times());
        }
        return new Repeating((Indexed) spec.space(), spec.times());
    }
}
