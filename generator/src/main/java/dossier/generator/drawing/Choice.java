package dossier.generator.drawing;

import java.util.List;

import dossier.generator.streams.WordStream;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Weighted;

/** How the values of one draw are chosen. Safe for many threads. */
interface Choice {

    /** The values for the dossier that the stream stands at. */
    List<String> draw(WordStream words);

    /** The choice that a draw asks for. */
    static Choice of(DrawSpec spec) {
        if (!spec.unique()) {
            return new Repeating(spec.space(), spec.times());
        }
        return spec.space() instanceof Weighted weighted
                ? new Depleting(weighted, spec.times())
                : new Shuffled(spec.space(), spec.times());
    }
}
