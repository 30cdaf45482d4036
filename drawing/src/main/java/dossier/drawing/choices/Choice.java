package dossier.drawing.choices;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Indexed;
import dossier.rulebooks.draws.Uniqueness;
import dossier.rulebooks.draws.Weighted;

/** How the values of one draw are chosen. Safe for many threads. */
@FunctionalInterface
interface Choice {

    /** From the index of a dossier to its values, for the field that a stream is of. Not thread-safe. */
    LongFunction<List<String>> along(WordStream words);

    /** The choice that a draw asks for. */
    static Choice of(DrawSpec spec) {
        if (!(spec.space() instanceof Indexed indexed)) {
            return each(new Composed(spec.space(), spec.times())::draw);
        }
        if (spec.uniqueness() == Uniqueness.BATCH) {
            return new Permuted(spec.name(), indexed, spec.times());
        }
        if (!spec.unique()) {
            return each(new Repeating(indexed, spec.times())::draw);
        }
        return each(
                indexed instanceof Weighted weighted
                        ? new Depleting(weighted, spec.times())::draw
                        : new Shuffled(indexed, spec.times())::draw);
    }

    /** A choice that looks at the words of one dossier only. */
    private static Choice each(Function<WordStream, List<String>> draw) {
        return words -> index -> {
            words.start(index);
            return draw.apply(words);
        };
    }
}
