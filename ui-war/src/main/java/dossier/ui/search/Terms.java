package dossier.ui.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dossier.rulebooks.book.Sha256;

/** What dossiers are found by. Only words come from people as they are; other terms begin with a sign that no word has. */
public final class Terms {

    /** As the column has it, in characters. */
    private static final int LONGEST = 84;

    private static final int HASH_BYTES = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private Terms() {}

    /**
     * The words of a text: letters and digits that stand together, in small letters and one way of writing each (Unicode
     * NFKC), without apostrophes inside of them. What a text and a search for it have in common is decided here alone.
     */
    public static Set<String> words(String text) {
        var written = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        var found = WORD.matcher(APOSTROPHE.matcher(written).replaceAll(""));
        while (found.find()) {
            words.add(shortened(found.group()));
        }
        return words;
    }

    /** That a field of the outcome has a value, sign by sign; 64 bits of a hash, so that long values cost no more. */
    public static String outcome(String field, String value) {
        var hash = Sha256.of(field + '\0' + value);
        return "_o" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    /** That a dossier was made by some version of a rulebook. */
    public static String rulebook(String name) {
        return "_r" + name;
    }

    /** That a dossier was made by a version of a rulebook, from 1. */
    public static String version(String rulebook, int version) {
        return "_v%s/%d".formatted(rulebook, version);
    }

    /** That a dossier belongs to a batch. */
    public static String batch(long number) {
        return "_b" + number;
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
