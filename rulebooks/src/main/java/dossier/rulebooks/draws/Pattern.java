package dossier.rulebooks.draws;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dossier.rulebooks.document.Part;

/**
 * Texts of one shape, each equally likely: {@code pattern: "??-###"}. The first place counts most, as in a number.
 *
 * @param places the characters that may stand at each place, all different, at least one
 * @param size how many texts there are, 1 to {@link Indexed#LARGEST}
 */
public record Pattern(List<List<String>> places, long size) implements Indexed {

    /** Keeps a copy of the places. */
    public Pattern {
        places = List.copyOf(places);
    }

    static Optional<Space> read(Part part) {
        return part.text().flatMap(text -> new PatternReader(text, part::wrong).read());
    }

    /** Whether a text is one of these. */
    public boolean holds(String text) {
        var characters = text.codePoints().mapToObj(Character::toString).toList();
        return characters.size() == places.size()
                && IntStream.range(0, places.size())
                        .allMatch(place -> places.get(place).contains(characters.get(place)));
    }

    @Override
    public String value(long index) {
        var characters = new String[places.size()];
        var rest = index;
        for (var i = characters.length - 1; i >= 0; i--) {
            var allowed = places.get(i);
            characters[i] = allowed.get((int) (rest % allowed.size()));
            rest /= allowed.size();
        }
        return String.join("", characters);
    }
}
