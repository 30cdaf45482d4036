package dossier.rulebooks.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dossier.rulebooks.chance.Shares;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Numbers;
import dossier.rulebooks.document.Part;

/**
 * A phrase where it stands.
 *
 * @param part the place of the text, for findings about it
 * @param weight 1 or more
 * @param phrase what was read; empty when something was wrong
 */
record WrittenPhrase(Part part, long weight, Optional<Phrase> phrase) {

    /** The phrases of a table: a map of texts and weights, or a list of texts and of maps with text and weight. */
    static List<WrittenPhrase> all(Part table) {
        if (!table.isMap() && !table.isList()) {
            table.wrong(
                    "Must be a list of texts such as [a cat, a dog], or a map of texts and weights such as {gold: 1, silver: 3}.");
            return List.of();
        }
        var phrases = table.isMap()
                ? table.entries().stream().map(WrittenPhrase::weighted).toList()
                : table.items().stream().map(WrittenPhrase::item).toList();
        if (phrases.isEmpty()) {
            table.wrong("Must have at least one text.");
        }
        return phrases;
    }

    private static WrittenPhrase weighted(Entry entry) {
        return of(entry.key(), Optional.of(entry.name()), Optional.of(entry.value()));
    }

    private static WrittenPhrase item(Part item) {
        if (!item.isMap()) {
            return of(item, item.prose(), Optional.empty());
        }
        var fields = item.fields("text", "weight");
        return of(item, fields.required("text").flatMap(Part::prose), fields.optional("weight"));
    }

    private static WrittenPhrase of(Part part, Optional<String> text, Optional<Part> weight) {
        return new WrittenPhrase(
                part,
                weight.flatMap(number -> Numbers.whole(number, 1, Shares.HEAVIEST))
                        .orElse(1L),
                text.flatMap(written -> new PlaceReader(written, part::wrong).read()));
    }

    Stream<Place> places() {
        return phrase.stream().flatMap(read -> read.places().stream());
    }
}
