package dossier.outcome.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The nearest word, when it is near enough to be a slip: at most every third character is wrong. */
    static Optional<String> to(String word, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(candidate -> 3 * distance(word, candidate) <= Math.max(3, candidate.length()));
    }

    /** Levenshtein distance: the fewest characters to add, drop or change. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
