package dossier.rulebooks.tables;

import java.util.List;
import java.util.stream.Stream;

import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.chance.Shares;

/**
 * One table: texts, and how likely each is.
 *
 * @param phrases the texts in the order of the rulebook, at least one
 * @param shares the weight of each
 */
record RandomText(List<Phrase> phrases, Shares shares) {

    RandomText {
        phrases = List.copyOf(phrases);
    }

    /** The table of what was written; where something was wrong, a stand-in, so that nobody complains of its uses too. */
    static RandomText of(List<WrittenPhrase> written) {
        var right =
                written.stream().filter(phrase -> phrase.phrase().isPresent()).toList();
        return right.isEmpty()
                ? new RandomText(List.of(new Phrase(List.of())), new Shares(List.of(1L)))
                : new RandomText(
                        right.stream().map(phrase -> phrase.phrase().get()).toList(),
                        new Shares(right.stream().map(WrittenPhrase::weight).toList()));
    }

    Phrase choose(Chooser chooser) {
        return phrases.get(chooser.choose(shares));
    }

    /** All tables and remembered texts that its phrases ask for. */
    Stream<Reference> references() {
        return phrases.stream().flatMap(phrase -> phrase.places().stream()).flatMap(Place::references);
    }
}
