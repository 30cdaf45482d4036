package dossier.outcome.odds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dossier.contracts.documents.Odds;
import dossier.outcome.domains.Effort;
import dossier.outcome.names.Name;
import dossier.outcome.rules.CompiledRulebook;
import dossier.outcome.rules.Output;

/** The odds of all outputs of a rulebook. */
public final class Chances {

    /** How long counting may take, all outputs together; what is not counted by then is simulated. */
    private static final Duration COUNTING = Duration.ofMillis(500);

    private static final Duration SIMULATING = Duration.ofMillis(150);

    /** How long either may take for those who keep the odds. */
    private static final Duration THOROUGH = Duration.ofSeconds(8);

    private final CompiledRulebook rulebook;
    private final List<Output> outputs;
    private final Output text;
    private final Map<Output, Odds.Output> found = new HashMap<>();

    private Chances(CompiledRulebook rulebook) {
        this.rulebook = rulebook;
        this.outputs = rulebook.outputs();
        this.text = outputs.get(outputs.size() - 1);
    }

    /** Counts or simulates the odds; takes less than a second. */
    public static Odds of(CompiledRulebook rulebook) {
        return of(rulebook, COUNTING);
    }

    /** The same with time enough on a busy machine, too; takes less than twenty seconds, and usually a second. */
    public static Odds thorough(CompiledRulebook rulebook) {
        return of(rulebook, THOROUGH, THOROUGH);
    }

    /** The same with another time for counting. */
    static Odds of(CompiledRulebook rulebook, Duration counting) {
        return of(rulebook, counting, SIMULATING);
    }

    private static Odds of(CompiledRulebook rulebook, Duration counting, Duration simulating) {
        var chances = new Chances(rulebook);
        chances.count(Effort.of(counting));
        chances.simulate(Effort.of(simulating));
        return new Odds(chances.outputs.stream().map(chances.found::get).toList());
    }

    private void count(Effort effort) {
        for (var together : sameDrawn()) {
            found.putAll(question(together, List.of()).count(effort.again()));
        }
        var needed = neededByText();
        if (found.containsKey(text) && !needed.isEmpty()) {
            found.remove(text);
            found.putAll(question(List.of(text), needed).count(effort.again()));
        }
    }

    /** The outputs in groups that depend on the same names, those that depend on few first. */
    private List<List<Output>> sameDrawn() {
        var groups = new LinkedHashMap<Set<Name>, List<Output>>();
        for (var output : outputs) {
            var drawn = Cone.of(List.of(output), outputs).drawn();
            groups.computeIfAbsent(drawn, names -> new ArrayList<>()).add(output);
        }
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Without any one output there is no dossier and so no text, even if it does not show that output. */
    private List<Output> neededByText() {
        var shown = Cone.of(List.of(text), outputs).outputs();
        return outputs.stream()
                .filter(output -> !shown.contains(output) && !isCertain(output))
                .toList();
    }

    private boolean isCertain(Output output) {
        return found.containsKey(output) && found.get(output).none() == null;
    }

    private void simulate(Effort effort) {
        var rest = outputs.stream().filter(output -> !found.containsKey(output)).toList();
        if (!rest.isEmpty()) {
            var others = rest.contains(text) ? neededByText() : List.<Output>of();
            found.putAll(question(rest, others).simulate(effort));
        }
    }

    private Question question(List<Output> counted, List<Output> others) {
        return Question.of(rulebook, outputs, counted, others);
    }
}
