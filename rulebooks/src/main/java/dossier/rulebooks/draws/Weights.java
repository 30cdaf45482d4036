package dossier.rulebooks.draws;

import java.util.ArrayList;
import java.util.Optional;

import dossier.rulebooks.chance.Shares;
import dossier.rulebooks.document.Numbers;
import dossier.rulebooks.document.Part;

/** Reads the words and weights of a {@link Weighted}. */
final class Weights {

    private Weights() {}

    static Optional<Space> read(Part part) {
        var entries = part.entries();
        if (part.isMap() && entries.isEmpty()) {
            part.wrong("Must have at least one word with its weight, such as {common: 9, rare: 1}.");
        } else if (entries.size() > Words.MOST) {
            part.wrong("Must have at most %,d words.".formatted(Words.MOST));
        }
        var values = new ArrayList<String>();
        var weights = new ArrayList<Long>();
        for (var entry : entries) {
            Numbers.whole(entry.value(), 1, Shares.HEAVIEST).ifPresent(weight -> {
                values.add(entry.name());
                weights.add(weight);
            });
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Weighted(values, weights));
    }
}
