package dossier.ui.collections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a word that a collection has already. */
public enum DuplicateRule {
    /** It is counted and otherwise ignored. */
    IGNORE,
    /** It is refused, and the feed says in which line it stood. */
    REFUSE;

    /** As people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    static List<String> words() {
        return Arrays.stream(values()).map(DuplicateRule::word).toList();
    }

    /** The rule of a word; empty when there is none. */
    static Optional<DuplicateRule> of(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }
}
