package dossier.drawing.choices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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

    /** How many values each dossier gets, 0 or more. */
    public int valuesPerDossier() {
        return fields.stream().mapToInt(Field::times).sum();
    }

    /**
     * Draws for the dossiers {@code from … from + count - 1} of a seed; a slice has the same draws as the whole.
     *
     * @param seed any text
     * @param from 0 or more
     * @param count 0 or more
     */
    public List<Draw> draw(String seed, long from, int count) {
        var hash = new KeyedHash(SeededKey.of(party, seed));
        var streams = fields.stream()
                .map(field -> new WordStream(hash, seed, field.name()))
                .toList();
        var draws = new ArrayList<Draw>(count);
        for (int i = 0; i < count; i++) {
            draws.add(draw(streams, from + i));
        }
        return draws;
    }

    private Draw draw(List<WordStream> streams, long index) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < streams.size(); i++) {
            var field = fields.get(i);
            var words = streams.get(i);
            words.start(index);
            values.put(field.name(), field.choice().draw(words));
        }
        return new Draw(index, values);
    }
}
