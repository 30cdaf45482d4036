package dossier.rulebooks.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word somebody meant who typed another one. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The word that is fewest slips away from what was typed: a slip is a letter too many, too few, wrong, or two
     * swapped. Only words within a third of the typed length count, the first of several equally near ones wins.
     */
    public static Optional<String> to(String typed, Collection<String> words) {
        var most = Math.max(1, typed.length() / 3);
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= most)
                .filter(word -> slips(typed, word) <= most)
                .min(Comparator.comparingInt(word -> slips(typed, word)));
    }

    /** A sentence's end: {@code ; did you mean "x"?} or nothing. */
    public static String hint(String typed, Collection<String> words) {
        return to(typed, words).map("; did you mean \"%s\"?"::formatted).orElse(".");
    }

    /** Damerau–Levenshtein distance in its restricted form (optimal string alignment). */
    private static int slips(String a, String b) {
        var distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int cheapest(int[][] distance, String a, String b, int i, int j) {
        var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var best = Math.min(distance[i - 1][j - 1] + wrong, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
