package dossier.exchange.texts;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import dossier.rulebooks.document.Identifier;

/** Gives out names that rules can use, each once. Not thread-safe. */
public final class Identifiers {

    private static final int LONGEST = 50;

    /** What would be read as dice, or as the word before bindings. */
    private static final Pattern MISREAD = Pattern.compile("with|d[0-9].*");

    private final Set<String> taken = new HashSet<>();

    /**
     * A name out of any text: a small letter and then letters, digits and underscores; {@code Côte d'Or} becomes
     * {@code cote_dOr}. When it is taken already, a number is added.
     *
     * @param otherwise what stands in for a text without a letter or digit, a name itself
     */
    public String of(String text, String otherwise) {
        var word = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        var named = word.isEmpty() ? otherwise : word;
        var small = Character.toLowerCase(named.charAt(0)) + named.substring(1);
        var begun = meansOtherwise(small) ? "x_" + small : small;
        return unique(begun.length() <= LONGEST ? begun : begun.substring(0, LONGEST));
    }

    private static boolean meansOtherwise(String word) {
        return Character.isDigit(word.charAt(0))
                || Identifier.isReserved(word)
                || MISREAD.matcher(word).matches();
    }

    private String unique(String name) {
        var free = name;
        for (var number = 2; !taken.add(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
