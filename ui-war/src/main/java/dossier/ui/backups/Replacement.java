package dossier.ui.backups;

import java.util.Set;

import dossier.contracts.problems.ProblemException;

/** The word by which somebody agrees that a folder is put aside for what is restored. */
final class Replacement {

    private static final Set<String> WORDS = Set.of("yes", "no");

    private Replacement() {}

    /**
     * Whether it was said.
     *
     * @param word {@code yes} or {@code no}; null for no
     * @throws ProblemException {@code invalid-input}
     */
    static boolean read(String word) {
        if (word != null && !WORDS.contains(word)) {
            throw ProblemException.invalid("replace", word, "The field replace must be yes or no.");
        }
        return "yes".equals(word);
    }
}
