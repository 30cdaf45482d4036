package dossier.outcome.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import dossier.contracts.documents.Trials;
import dossier.contracts.documents.Trials.Trial;
import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.drawing.choices.Drawing;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.Party;

/** Draws for both parties and decides, as the real services do when a dossier has a seed. */
final class Trying {

    /** The most choices of all trials together; a dossier of the shipped rulebooks takes up to a few hundred. */
    private static final int MOST_WORK = 200_000;

    private Trying() {}

    static Trials of(CompiledRulebook rulebook, String seed, int count) {
        var specs = rulebook.rulebook().draws();
        var drawings = Stream.of(Party.values())
                .map(party -> new Drawing(party, specs))
                .toList();
        limit(drawings, count);
        var trials = new ArrayList<Trial>();
        for (var index = 0; index < count; index++) {
            trials.add(trial(rulebook, draw(specs, drawings, seed, index)));
        }
        return new Trials(trials);
    }

    private static void limit(List<Drawing> drawings, int count) {
        var work = drawings.stream().mapToInt(Drawing::workPerDossier).sum();
        var most = Math.max(1, MOST_WORK / work);
        if (count > most) {
            throw ProblemException.invalid(
                    "count",
                    count,
                    "count must be 1 to %d for this rulebook, because its dossiers have many values, not %d."
                            .formatted(most, count));
        }
    }

    private static Draw draw(List<DrawSpec> specs, List<Drawing> drawings, String seed, int index) {
        var values = new LinkedHashMap<String, List<String>>();
        specs.forEach(spec -> values.put(spec.name(), List.of()));
        drawings.forEach(
                drawing -> values.putAll(drawing.draw(seed, index, 1).get(0).values()));
        return new Draw(index, values);
    }

    private static Trial trial(CompiledRulebook rulebook, Draw draw) {
        try {
            return new Trial(draw.values(), rulebook.decide(draw, "draw"), null);
        } catch (ProblemException problem) {
            if (!problem.problem().is(ProblemType.NO_OUTCOME)) {
                throw problem;
            }
            return new Trial(draw.values(), null, problem.problem().detail());
        }
    }
}
