package dossier.rulebooks.document;

import java.util.Optional;

/**
 * What a text may be: it shows, and has not too many characters.
 *
 * @param longest the most characters
 * @param lines whether it may run over several lines
 */
record TextRule(int longest, boolean lines) {

    /** A name, title or value. */
    static final TextRule LINE = new TextRule(Part.LONGEST_TEXT, false);

    /** A longer text. */
    static final TextRule LINES = new TextRule(Part.LONGEST_LINES, true);

    /** What is wrong with a text; empty when it is right. */
    Optional<String> complaint(String text) {
        if (text.isBlank()) {
            return Optional.of("Must not be empty.");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of("Must have at most %,d characters, not %,d.".formatted(longest, length));
        }
        var hidden = Characters.firstHidden(text, lines);
        return hidden.isPresent() ? Optional.of(Characters.complaint(text, hidden.getAsInt())) : Optional.empty();
    }
}
