package dossier.rulebooks.book;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dossier.rulebooks.document.Document;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Findings;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.draws.Source;

/**
 * A rulebook together with the words of the collections that it draws from, in one text: the rulebook as it was written, and
 * behind it a second YAML document with a map of words and weights for each {@link Source}. Whoever has it needs nothing else
 * to draw, and its content hash stands for rulebook and words.
 */
public final class Edition {

    /** No rulebook holds this: a line that begins so ends a YAML document. */
    private static final String SEAM = "\n--- # collections\n";

    private Edition() {}

    /**
     * Puts both together; the same rulebook and words give the same text.
     *
     * @param document a rulebook
     * @param words the weight of each word by source, none of them empty; sources are sorted, words stay in their order
     */
    public static String of(String document, Map<Source, ? extends Map<String, Integer>> words) {
        var text = new StringBuilder(document).append(SEAM);
        var sorted = new TreeMap<String, Map<String, Integer>>();
        words.forEach((source, weights) -> sorted.put(source.key(), weights));
        sorted.forEach((key, weights) -> {
            text.append(quoted(key)).append(":\n");
            weights.forEach((word, weight) -> text.append("  ")
                    .append(quoted(word))
                    .append(": ")
                    .append(weight)
                    .append('\n'));
        });
        return text.toString();
    }

    /** Whether a text is more than a rulebook. */
    public static boolean isEdition(String text) {
        return text.contains(SEAM);
    }

    /** The rulebook in an edition; any other text as it is. */
    static String rulebook(String text) {
        return isEdition(text) ? text.substring(0, text.indexOf(SEAM)) : text;
    }

    /** The words in an edition, by key of their source; none in any other text. */
    static Map<String, Part> words(String text, Findings findings) {
        return isEdition(text)
                ? Document.read(text.substring(text.indexOf(SEAM) + SEAM.length()), findings).entries().stream()
                        .collect(Collectors.toMap(Entry::name, Entry::value))
                : Map.of();
    }

    /** A text in double quotes as YAML and JSON write it; words have characters that show only. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
