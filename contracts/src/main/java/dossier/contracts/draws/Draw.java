package dossier.contracts.draws;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * The values for one dossier.
 *
 * <p>Values travel as text in their canonical form ({@code "19"}, {@code "2.50"}, {@code "z"}): a JSON number would lose
 * the last digits of a decimal in most clients. The map is linked because JSON-B keeps the order of no other.
 *
 * @param index of the dossier within its seed, 0 or more
 * @param values the values of each draw, by the name that the rulebook gives it, in the order of the rulebook
 */
public record Draw(long index, LinkedHashMap<String, List<String>> values) {}
