package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dossier.contracts.documents.Odds;
import dossier.outcome.domains.Effort;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Output;

/**
 * Some outputs of a rulebook whose odds are asked for together.
 *
 * @param rulebook that they are of
 * @param counted the outputs
 * @param whole an output that is there only when all others are: the text
 * @param cone what has to be worked out for them
 */
record Question(CompiledRulebook rulebook, List<Output> counted, Output whole, Cone cone) {

    /**
     * A question.
     *
     * @param others outputs to work out as well
     */
    static Question of(
            CompiledRulebook rulebook, List<Output> all, Collection<Output> counted, Collection<Output> others) {
        var some = new HashSet<>(counted);
        some.addAll(others);
        return new Question(rulebook, List.copyOf(counted), all.get(all.size() - 1), Cone.of(some, all));
    }

    /** How many combinations of values to go through; empty when there are too many to count. */
    Optional<Long> combinations(Effort effort) {
        return space(effort).flatMap(Space::combinations);
    }

    private Optional<Space> space(Effort effort) {
        return new SpaceReader(cone, effort).space(rulebook.draws().draws());
    }

    /** The odds by counting; none when there is too much to count. */
    Map<Output, Odds.Output> count(Effort effort) {
        var space = space(effort);
        if (space.flatMap(Space::combinations).isEmpty()) {
            return Map.of();
        }
        var run = Run.of(cone, counted, whole, effort);
        return new Enumeration(space.get(), cone, run, rulebook.noValues(), effort).complete()
                ? shown(new Shown(true, space.get().ways()), run)
                : Map.of();
    }

    /** The odds by simulating. */
    Map<Output, Odds.Output> simulate(Effort effort) {
        var run = Run.of(cone, counted, whole, effort);
        var cases = Simulation.of(cone, rulebook.draws()).count(run, effort);
        return shown(new Shown(false, BigInteger.valueOf(cases)), run);
    }

    private static Map<Output, Odds.Output> shown(Shown shown, Run run) {
        var odds = new HashMap<Output, Odds.Output>();
        run.tallies()
                .forEach((output, tally) ->
                        odds.put(output, shown.output(output.name().name(), tally)));
        return odds;
    }
}
