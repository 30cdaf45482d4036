package dossier.rulebooks.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import dossier.rulebooks.document.NearestWord;

/** The modifiers that a place can have. */
final class Modifier {

    private static final String PLURAL = "plural";

    private static final Map<String, UnaryOperator<String>> SIMPLE = new TreeMap<>(Map.of(
            "a", English::withArticle,
            "s", English::plural,
            "ed", English::past,
            "possessive", English::possessive,
            "capitalize", English::capitalized,
            "title", English::title,
            "upper", text -> text.toUpperCase(Locale.ROOT),
            "lower", text -> text.toLowerCase(Locale.ROOT)));

    private static final String ALLOWED =
            "%s, and %s with two words".formatted(String.join(", ", SIMPLE.keySet()), PLURAL);

    private Modifier() {}

    static Optional<UnaryOperator<String>> read(String written, Consumer<String> wrong) {
        var words = List.of(written.split("\\s+"));
        var name = words.get(0);
        if (name.equals(PLURAL)) {
            return plural(words, wrong);
        }
        if (!SIMPLE.containsKey(name) || words.size() > 1) {
            wrong.accept("There is no modifier \"%s\"%s Modifiers are %s."
                    .formatted(written, NearestWord.hint(name, SIMPLE.keySet()), ALLOWED));
        }
        return words.size() > 1 ? Optional.empty() : Optional.ofNullable(SIMPLE.get(name));
    }

    private static Optional<UnaryOperator<String>> plural(List<String> words, Consumer<String> wrong) {
        if (words.size() != 3) {
            wrong.accept("The modifier plural takes the word for one and the word for many: {n | plural coin coins}.");
            return Optional.empty();
        }
        return Optional.of(number -> number.equals("1") ? words.get(1) : words.get(2));
    }
}
