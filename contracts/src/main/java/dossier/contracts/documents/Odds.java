package dossier.contracts.documents;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How likely each value of each output is.
 *
 * @param outputs one for each derived value and decision, in the order of the rulebook, and {@code text} at the end
 */
@JsonbPropertyOrder({"outputs"})
public record Odds(List<Output> outputs) {

    /** The most values of an output that are listed. */
    public static final int MOST_LISTED = 1_000;

    /**
     * The odds of one output.
     *
     * @param name of the output
     * @param exact whether these are exact fractions of the whole space; else they were simulated
     * @param cases how many equally likely combinations of values there are (2⁶³ - 1 stands for more), or how many dossiers
     *     were simulated
     * @param distinct how many different values were seen
     * @param chances the most likely {@value Odds#MOST_LISTED} values, the likeliest first
     * @param others all values that are not listed, together; null when all are listed
     * @param none no outcome at all, because no row fits or a value cannot be derived; null when
     *     that cannot happen, or was never seen in a simulation
     */
    @JsonbPropertyOrder({"name", "exact", "cases", "distinct", "chances", "others", "none"})
    public record Output(
            String name, boolean exact, long cases, long distinct, List<Chance> chances, Chance others, Chance none) {}

    /**
     * The chance of one value.
     *
     * @param value as text; null for others and none
     * @param fraction in lowest terms, such as {@code 3/26}; null when it was simulated
     * @param probability from 0 to 1
     * @param low lower end of the 95 % interval (Wilson, 1927); the probability itself when it is exact
     * @param high upper end of that interval
     */
    @JsonbPropertyOrder({"value", "fraction", "probability", "low", "high"})
    public record Chance(String value, String fraction, double probability, double low, double high) {}
}
