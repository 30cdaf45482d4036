package dossier.outcome.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dossier.contracts.documents.Warning;
import dossier.outcome.domains.Effort;
import dossier.outcome.rules.CompiledRulebook;

/** Looks for what the author of a rulebook probably did not mean. */
public final class Analysis {

    /** The most warnings of a rulebook. */
    public static final int MOST = 100;

    private static final Duration TIME = Duration.ofMillis(250);

    private static final Comparator<Warning> BY_POSITION =
            Comparator.comparingInt(Warning::line).thenComparingInt(Warning::column);

    private Analysis() {}

    /** The first {@value #MOST} warnings, in the order of the document; takes a fraction of a second. */
    public static List<Warning> of(CompiledRulebook rulebook) {
        return of(rulebook, TIME);
    }

    /** The same with another time. */
    static List<Warning> of(CompiledRulebook rulebook, Duration time) {
        var spots = new Spots(rulebook.rulebook());
        var effort = Effort.of(time);
        var warnings = new ArrayList<>(Unused.in(rulebook, spots));
        rulebook.decisions()
                .forEach(decision -> warnings.addAll(new DecisionCheck(decision, rulebook, spots, effort).warnings()));
        return warnings.stream().sorted(BY_POSITION).limit(MOST).toList();
    }
}
