package dossier.outcome.odds;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import dossier.contracts.documents.Odds;
import dossier.outcome.rules.CompiledRulebook;

/** Odds as the tests read them. */
final class Counted {

    private Counted() {}

    /** All odds; counting may take as long as a busy machine needs. */
    static Odds all(CompiledRulebook rulebook) {
        return Chances.of(rulebook, Duration.ofMinutes(1));
    }

    /** The odds of one output. */
    static Odds.Output output(CompiledRulebook rulebook, String name) {
        return all(rulebook).outputs().stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The fractions of the listed values of an output, in their order. */
    static Map<String, String> fractions(CompiledRulebook rulebook, String name) {
        var fractions = new LinkedHashMap<String, String>();
        output(rulebook, name).chances().forEach(chance -> fractions.put(chance.value(), chance.fraction()));
        return fractions;
    }
}
