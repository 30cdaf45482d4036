package dossier.exchange.tracery;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Modifiers that our language lacks, as {@code tracery.js} works them out, for texts that are known beforehand. */
final class Spelling {

    private static final Pattern REPLACE = Pattern.compile("replace\\(([^,]+),([^,]*)\\)");

    private Spelling() {}

    /** What a modifier does to a text; empty when it is none of these. */
    static Optional<UnaryOperator<String>> of(String modifier) {
        var replace = REPLACE.matcher(modifier);
        if (replace.matches()) {
            return Optional.of(text -> text.replace(replace.group(1), replace.group(2)));
        }
        return modifier.equals("firstS") ? Optional.of(Spelling::firstInPlural) : Optional.empty();
    }

    private static String firstInPlural(String text) {
        var space = text.indexOf(' ');
        return space < 0 ? plural(text) : plural(text.substring(0, space)) + text.substring(space);
    }

    private static String plural(String word) {
        if (word.matches("(?s).*[^aeiouAEIOU]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches("(?s).*[shx]") ? word + "es" : word + "s";
    }
}
