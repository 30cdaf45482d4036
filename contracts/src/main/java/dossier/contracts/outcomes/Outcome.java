package dossier.contracts.outcomes;

import java.util.LinkedHashMap;

/**
 * What the rules derive from the draws for one dossier.
 *
 * @param index of the dossier within its seed, 0 or more
 * @param fields value of each output ({@code derive}, then {@code decide}), by name, in the order of the rulebook
 * @param text the sentence that the rulebook makes of it
 */
public record Outcome(long index, LinkedHashMap<String, String> fields, String text) {}
