package dossier.rulebooks.draws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dossier.rulebooks.document.Characters;
import dossier.rulebooks.document.Part;

/** Reads the words of a {@link Pick}: a list of words and ranges, or one range. */
final class Words {

    /** The most words of a draw. */
    static final int MOST = 10_000;

    /** From one single character to another, in the order of Unicode. */
    private static final Pattern RANGE = Pattern.compile("(\\S) *\\.\\. *(\\S)");

    private final Part part;
    private final Set<String> words = new LinkedHashSet<>();
    private int read;

    private Words(Part part) {
        this.part = part;
    }

    static Optional<Space> read(Part part) {
        var words = new Words(part);
        if (part.isText()) {
            part.text().ifPresent(words::addOnlyRange);
        } else {
            part.items().forEach(item -> item.text().ifPresent(text -> words.add(text, item)));
        }
        return words.pick();
    }

    private void addOnlyRange(String text) {
        if (RANGE.matcher(text).matches()) {
            add(text, part);
        } else {
            part.wrong("Must be a list such as [red, green] or a range of single characters such as a..z.");
        }
    }

    private void add(String text, Part item) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            expand(range.group(1).codePointAt(0), range.group(2).codePointAt(0), item);
        } else {
            addWord(text, item);
        }
    }

    private void expand(int from, int to, Part item) {
        if (from > to) {
            item.wrong("Must start with the character that comes first, %c, not %c.".formatted(to, from));
        } else if (read + to - from >= MOST) {
            read = MOST + 1;
        } else if (IntStream.rangeClosed(from, to).anyMatch(Characters::isHidden)) {
            item.wrong("Must be a range of characters that all show.");
        } else {
            IntStream.rangeClosed(from, to).forEach(c -> addWord(Character.toString(c), item));
        }
    }

    private void addWord(String word, Part item) {
        read++;
        if (!words.add(word)) {
            item.wrong("\"%s\" stands here a second time; write each word once.".formatted(word));
        }
    }

    private Optional<Space> pick() {
        if (read > MOST) {
            part.wrong("Must have at most %,d words.".formatted(MOST));
        } else if (part.isList() && part.items().isEmpty()) {
            part.wrong("Must have at least one word.");
        }
        return words.isEmpty() || read > MOST ? Optional.empty() : Optional.of(new Pick(List.copyOf(words)));
    }
}
