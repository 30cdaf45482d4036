package dossier.ui.statistics;

import java.util.OptionalDouble;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.documents.Odds.Chance;

/**
 * How often a value came up, and how often it should have.
 *
 * @param value as text; null for all that the odds do not list, together
 * @param observed how many dossiers have it
 * @param chance that a dossier has it, 0 to 1; null when it is not known
 * @param expected how many dossiers should have it; null when the chance is not known
 */
@JsonbPropertyOrder({"value", "observed", "chance", "expected"})
public record ValueStatistics(String value, long observed, Double chance, Double expected) {

    /**
     * One value.
     *
     * @param total how many dossiers are compared
     * @param given what the chance must be divided by, see {@link Given}
     */
    static ValueStatistics of(Chance odds, long observed, long total, OptionalDouble given) {
        if (given.isEmpty()) {
            return new ValueStatistics(odds.value(), observed, null, null);
        }
        var chance = odds.probability() / given.getAsDouble();
        return new ValueStatistics(odds.value(), observed, chance, chance * total);
    }
}
