package dossier.drawing.choices;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

import dossier.contracts.problems.ProblemException;
import dossier.drawing.permutations.Permutation;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.Indexed;

/**
 * Equally likely values that do not repeat in all dossiers of one seed: a secret order of all values, of which each dossier
 * takes the next few. Any dossier can be drawn on its own, so nothing needs to be remembered.
 */
final class Permuted implements Choice {

    private final String name;
    private final Indexed space;
    private final int times;

    /** @param name of the draw, for messages */
    Permuted(String name, Indexed space, int times) {
        this.name = name;
        this.space = space;
        this.times = times;
    }

    @Override
    public LongFunction<List<String>> along(WordStream words) {
        var order = new Permutation(words.batchKey(), space.size());
        return index -> draw(index, order);
    }

    private List<String> draw(long index, Permutation order) {
        var dossiers = space.size() / times;
        if (index >= dossiers) {
            throw ProblemException.invalid(
                    "from",
                    index,
                    "The values of \"%s\" are unique in a batch and last for %,d dossiers, so there is none with the index %,d."
                            .formatted(name, dossiers, index));
        }
        var drawn = new String[times];
        Arrays.setAll(drawn, i -> space.value(order.at(index * times + i)));
        return Arrays.asList(drawn);
    }
}
