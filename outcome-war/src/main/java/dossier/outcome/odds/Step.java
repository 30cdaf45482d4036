package dossier.outcome.odds;

import java.math.BigInteger;

import dossier.outcome.names.Values;
import dossier.outcome.rules.Output;

/** One output in a {@link Run}, with what became of it. Not thread-safe. */
final class Step {

    private final Output output;
    private final Step[] needs;
    private final Tally tally;
    private boolean missing;

    /**
     * A step.
     *
     * @param needs steps without whose values this one has none
     * @param tally to count it in; null when it is not counted
     */
    Step(Output output, Step[] needs, Tally tally) {
        this.output = output;
        this.needs = needs;
        this.tally = tally;
    }

    Output output() {
        return output;
    }

    /** Works the output out. */
    void work(Values values) {
        missing = lacks() || !output.work(values);
    }

    private boolean lacks() {
        for (var need : needs) {
            if (need.missing) {
                return true;
            }
        }
        return false;
    }

    /** Counts what it is now. */
    void count(Values values, BigInteger ways) {
        if (tally == null) {
            return;
        }
        if (missing) {
            tally.addNone(ways);
        } else {
            tally.add(values.get(output.name()), ways);
        }
    }
}
