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

    private Trying() {}

    static Trials of(CompiledRulebook rulebook, String seed, int count) {
        var specs = rulebook.rulebook().draws();
        var drawings = Stream.of(Party.values())
                .map(party -> new Drawing(party, specs))
                .toList();
        var trials = new ArrayList<Trial>();
        for (var index = 0; index < count; index++) {
            trials.add(trial(rulebook, draw(specs, drawings, seed, index)));
        }
        return new Trials(trials);
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
