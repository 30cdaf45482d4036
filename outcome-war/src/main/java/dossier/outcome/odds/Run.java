package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dossier.outcome.domains.Effort;
import dossier.outcome.names.Name;
import dossier.outcome.names.Values;
import dossier.outcome.rules.Output;

/**
 * Works outputs out again and again, and counts some of them. Not thread-safe.
 *
 * @param steps in the order of the rulebook
 * @param tallies of the outputs that are counted
 */
record Run(List<Step> steps, Map<Output, Tally> tallies) {

    /**
     * A run.
     *
     * @param cone what to work out
     * @param counted the outputs to count
     * @param whole an output that is there only when all others are: the text; it need not be in the cone
     */
    static Run of(Cone cone, Collection<Output> counted, Output whole, Effort effort) {
        var tallies = counted.stream().collect(Collectors.toMap(output -> output, output -> new Tally(effort)));
        var steps = new ArrayList<Step>();
        var byName = new HashMap<Name, Step>();
        for (var output : cone.outputs()) {
            var needs = output == whole
                    ? steps
                    : Cone.reads(output)
                            .distinct()
                            .filter(byName::containsKey)
                            .map(byName::get)
                            .toList();
            var step = new Step(output, needs.toArray(Step[]::new), tallies.get(output));
            steps.add(step);
            byName.put(output.name(), step);
        }
        return new Run(List.copyOf(steps), tallies);
    }

    /** Works everything out and counts it. */
    void work(Values values, BigInteger ways) {
        for (var step : steps) {
            step.work(values);
            step.count(values, ways);
        }
    }
}
