package dossier.ui.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.documents.Odds.Chance;
import dossier.contracts.documents.Odds.Output;

/**
 * One output compared with its odds.
 *
 * @param name of the output
 * @param exact whether the odds are exact; else they were simulated
 * @param cases how many dossiers were simulated, or how many equally likely combinations there are
 * @param counted how many dossiers are compared
 * @param verdict whether it could be tested
 * @param needed how many dossiers are needed for a test; null unless there are too few
 * @param fit the test; null when there is none
 * @param values those that the odds list, the likeliest first
 * @param others all other values together; null when there are none
 */
@JsonbPropertyOrder({"name", "exact", "cases", "counted", "verdict", "needed", "fit", "values", "others"})
public record OutputStatistics(
        String name,
        boolean exact,
        long cases,
        long counted,
        Verdict verdict,
        Long needed,
        Fit fit,
        List<ValueStatistics> values,
        ValueStatistics others) {

    private static final Chance NEVER = new Chance(null, null, 0, 0, 0);

    /**
     * Compares an output with its odds.
     *
     * @param text the last output of the same odds
     */
    static OutputStatistics of(Output output, Output text, Counts counts) {
        var given = Given.dossier(output, text);
        var judgement = Judgement.of(output, counts, given);
        var total = counts.total();
        var values = IntStream.range(0, output.chances().size())
                .mapToObj(i -> ValueStatistics.of(output.chances().get(i), counts.listed()[i], total, given))
                .toList();
        return new OutputStatistics(
                output.name(),
                output.exact(),
                output.cases(),
                total,
                judgement.verdict(),
                judgement.needed(),
                judgement.fit(),
                values,
                others(output, counts, given));
    }

    private static ValueStatistics others(Output output, Counts counts, OptionalDouble given) {
        if (output.others() == null && counts.unlisted() == 0) {
            return null;
        }
        var chance = output.others() == null ? NEVER : output.others();
        return ValueStatistics.of(chance, counts.unlisted(), counts.total(), given);
    }
}
