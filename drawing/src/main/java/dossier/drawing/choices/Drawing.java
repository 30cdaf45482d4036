package dossier.drawing.choices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.LongFunction;

import dossier.contracts.draws.Draw;
import dossier.drawing.streams.KeyedHash;
import dossier.drawing.streams.SeededKey;
import dossier.drawing.streams.WordStream;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Party;

/**
 * What one party draws by one rulebook, with the algorithm {@code dossier/1} (see {@code docs/verification.md}): the same
 * seed and index give the same values, on every machine and for ever. Safe for many threads.
 */
public final class Drawing {

    private final Party party;
    private final List<Field> fields;

    /** A drawing of those draws that are the party's. */
    public Drawing(Party party, List<DrawSpec> draws) {
        this.party = party;
        this.fields = draws.stream()
                .filter(spec -> spec.generator() == party)
                .map(Field::of)
                .toList();
    }

    /** Roughly how many choices each dossier takes, 0 or more; that is 1 for a value of a plain kind. */
    public int workPerDossier() {
        return fields.stream().mapToInt(Field::work).sum();
    }

    /**
     * Draws for the dossiers {@code from … from + count - 1} of a seed; a slice has the same draws as the whole.
     *
     * @param seed any text
     * @param from 0 or more
     * @param count 0 or more
     * @throws dossier.contracts.problems.ProblemException {@code invalid-input} when values that are unique in the batch
     *     do not last for so many dossiers, {@code too-large} when the values get too long together
     */
    public List<Draw> draw(String seed, long from, int count) {
        var hash = new KeyedHash(SeededKey.of(party, seed));
        var choices = new LinkedHashMap<String, LongFunction<List<String>>>();
        fields.forEach(field ->
                choices.put(field.name(), field.choice().along(new WordStream(hash, seed, field.name()))));
        var size = new SizeLimit();
        var draws = new ArrayList<Draw>(count);
        for (int i = 0; i < count; i++) {
            var index = from + i;
            var values = new LinkedHashMap<String, List<String>>();
            choices.forEach((name, choice) -> values.put(name, size.with(choice.apply(index))));
            draws.add(new Draw(index, values));
        }
        return draws;
    }
}
