package dossier.exchange.markup;

import java.util.Set;

/** What links and references show. */
final class Link {

    private static final Set<String> RULES = Set.of("Reference", "reference");

    private Link() {}

    /**
     * What a person reads of it: its label, the word of a rule, or else the mark itself, which says what is meant.
     *
     * @param kind for instance {@code UUID}
     * @param target what stands in the brackets
     * @param label what stands in the braces; null when there are none
     * @param mark the whole
     */
    static String text(String kind, String target, String label, String mark) {
        if (label != null && !label.isBlank()) {
            return label;
        }
        return RULES.contains(kind) ? rule(target) : mark;
    }

    /** {@code Stunned apply=false} and {@code condition=stunned} both mean the same rule. */
    private static String rule(String target) {
        var word = target.strip().split("\\s+(?=\\w+=)")[0];
        return word.substring(word.indexOf('=') + 1).replace("\"", "");
    }
}
