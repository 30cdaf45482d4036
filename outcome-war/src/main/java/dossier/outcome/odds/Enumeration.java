package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import dossier.outcome.domains.Effort;
import dossier.outcome.names.Values;

/**
 * Goes through all combinations of a space. An output is worked out as soon as all that it depends on has a value, not again
 * for every combination of the rest.
 */
final class Enumeration {

    private final Space space;
    private final Run run;
    private final Values values;
    private final Effort effort;
    private final List<List<Step>> stepsByDepth = new ArrayList<>();
    private final long all;
    private long done;

    Enumeration(Space space, Cone cone, Run run, Values values, Effort effort) {
        this.space = space;
        this.run = run;
        this.values = values;
        this.effort = effort;
        this.all = space.combinations().orElse(Long.MAX_VALUE);
        for (var depth = 0; depth <= space.factors().size(); depth++) {
            stepsByDepth.add(new ArrayList<>());
        }
        run.steps().forEach(step -> stepsByDepth.get(depth(step, cone)).add(step));
    }

    /** How many factors must have a value before a step can be worked out. */
    private int depth(Step step, Cone cone) {
        var drawn = Cone.of(List.of(step.output()), cone.outputs()).drawn();
        var depth = space.factors().size();
        while (depth > 0 && !space.factors().get(depth - 1).gives(drawn)) {
            depth--;
        }
        return depth;
    }

    /** Counts everything; false when the effort was spent before that. */
    boolean complete() {
        from(0, BigInteger.ONE);
        return !effort.isSpent();
    }

    private void from(int depth, BigInteger ways) {
        for (var step : stepsByDepth.get(depth)) {
            step.work(values);
        }
        if (depth == space.factors().size()) {
            for (var step : run.steps()) {
                step.count(values, ways);
            }
            effort.forecast(++done, all);
            return;
        }
        var factor = space.factors().get(depth);
        for (var i = 0; i < factor.cases().size() && !effort.isNearlySpent(); i++) {
            var one = factor.cases().get(i);
            factor.set(one, values);
            from(depth + 1, times(ways, one.ways()));
        }
    }

    /** Most ways are one, which needs no calculation. */
    private static BigInteger times(BigInteger ways, BigInteger more) {
        if (more.equals(BigInteger.ONE)) {
            return ways;
        }
        return ways.equals(BigInteger.ONE) ? more : ways.multiply(more);
    }
}
