package dossier.rulebooks.draws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

import dossier.rulebooks.document.Characters;

/**
 * Reads one pattern: {@code #} is a digit, {@code ?} a letter A–Z, {@code [a-f0-9]} one of some characters, a backslash
 * takes the meaning from the next character, and everything else stands for itself.
 */
final class PatternReader {

    private static final List<String> DIGITS = range('0', '9');
    private static final List<String> LETTERS = range('A', 'Z');
    private static final int MOST_CHARACTERS = 1_000;

    private final int[] text;
    private final ObjIntConsumer<String> wrong;
    private final List<List<String>> places = new ArrayList<>();
    private int at;

    /** @param wrong is told what is wrong, and where, in characters from the start */
    PatternReader(String text, ObjIntConsumer<String> wrong) {
        this.text = text.codePoints().toArray();
        this.wrong = wrong;
    }

    Optional<Space> read() {
        while (at < text.length) {
            var start = at;
            var complaint = place(text[at++]);
            if (complaint.isPresent()) {
                wrong.accept(complaint.get(), start);
                return Optional.empty();
            }
        }
        return sized();
    }

    private Optional<Space> sized() {
        var size = 1L;
        for (var place : places) {
            if (size > Indexed.LARGEST / place.size()) {
                wrong.accept("A pattern must stand for at most 2^62 texts.", 0);
                return Optional.empty();
            }
            size *= place.size();
        }
        return Optional.of(new Pattern(places, size));
    }

    private Optional<String> place(int character) {
        return switch (character) {
            case '#' -> add(DIGITS);
            case '?' -> add(LETTERS);
            case '[' -> characters();
            case '\\' ->
                at < text.length
                        ? add(List.of(Character.toString(text[at++])))
                        : Optional.of("A backslash stands before a character; write \\\\ for the backslash itself.");
            default -> add(List.of(Character.toString(character)));
        };
    }

    private Optional<String> add(List<String> characters) {
        places.add(characters);
        return Optional.empty();
    }

    private Optional<String> characters() {
        var allowed = new LinkedHashSet<String>();
        while (at < text.length && text[at] != ']') {
            var from = escaped();
            var to = from;
            if (at + 1 < text.length && text[at] == '-' && text[at + 1] != ']') {
                at++;
                to = escaped();
            }
            if (to < from
                    || to - from >= MOST_CHARACTERS
                    || IntStream.rangeClosed(from, to).anyMatch(Characters::isHidden)) {
                return Optional.of("%c-%c is no range of characters that all show, from the first to the last."
                        .formatted(from, to));
            }
            allowed.addAll(range(from, to));
        }
        if (at == text.length || allowed.isEmpty()) {
            return Optional.of("Square brackets hold the characters that may stand here, such as [a-f0-9].");
        }
        at++;
        return add(List.copyOf(allowed));
    }

    private int escaped() {
        if (text[at] == '\\' && at + 1 < text.length) {
            at++;
        }
        return text[at++];
    }

    private static List<String> range(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Character::toString).toList();
    }
}
