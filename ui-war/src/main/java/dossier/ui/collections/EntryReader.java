package dossier.ui.collections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.rulebooks.chance.Shares;
import dossier.rulebooks.document.Characters;
import dossier.rulebooks.draws.Source;

/**
 * Turns lines into entries of a collection, or says what is wrong with them.
 *
 * @param longest the most characters (Unicode code points) of a word
 */
record EntryReader(int longest) {

    private static final int MOST_TAGS = 10;
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,10}");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;]+");

    /** What is wrong with a line; empty when it can be stored. */
    Optional<String> complaint(Line line) {
        var text = text(line);
        var length = text.codePointCount(0, text.length());
        if (text.isEmpty()) {
            return Optional.of("There is no text.");
        }
        if (length > longest) {
            return Optional.of("The text has %,d characters; at most %,d are allowed.".formatted(length, longest));
        }
        var hidden = Characters.firstHidden(text, false);
        if (hidden.isPresent()) {
            return Optional.of("The text must have characters that show only, not U+%04X."
                    .formatted(text.codePointAt(hidden.getAsInt())));
        }
        if (weight(line).isEmpty()) {
            return Optional.of("The weight must be a whole number from 1 to %,d, not %s."
                    .formatted(Shares.HEAVIEST, line.weight()));
        }
        return tagComplaint(tags(line));
    }

    private static Optional<String> tagComplaint(List<String> tags) {
        return tags.stream()
                .filter(tag -> !Source.TAG.matcher(tag).matches())
                .findFirst()
                .map(
                        "The tag %s must be 1 to 40 small letters, digits or dashes, and not begin with a dash."
                                ::formatted)
                .or(() -> tags.size() > MOST_TAGS
                        ? Optional.of("There are %d tags; at most %d are allowed.".formatted(tags.size(), MOST_TAGS))
                        : Optional.empty());
    }

    /** The entry that a line is, if there is nothing to complain of. */
    NewEntry read(Line line) {
        return new NewEntry(text(line), weight(line).orElseThrow(), tags(line));
    }

    /** The word of a line; empty when there is none. */
    static String text(Line line) {
        return line.text() == null ? "" : line.text().strip();
    }

    private static Optional<Integer> weight(Line line) {
        var written = line.weight() == null ? "" : line.weight().strip();
        return written.isEmpty()
                ? Optional.of(1)
                : Optional.of(written)
                        .filter(WEIGHT.asMatchPredicate())
                        .map(Long::valueOf)
                        .filter(weight -> weight >= 1 && weight <= Shares.HEAVIEST)
                        .map(Long::intValue);
    }

    private static List<String> tags(Line line) {
        return line.tags() == null
                ? List.of()
                : Arrays.stream(BETWEEN_TAGS.split(line.tags()))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
