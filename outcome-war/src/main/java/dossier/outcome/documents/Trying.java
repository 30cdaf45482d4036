package dossier.outcome.documents;

import dossier.contracts.documents.Trials;
import dossier.contracts.documents.Trials.Trial;
import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.drawing.choices.BothParties;
import dossier.outcome.rules.CompiledRulebook;

/** Draws for both parties and decides, as the real services do when a dossier has a seed. */
final class Trying {

    /** The most choices of all trials together; a dossier of the shipped rulebooks takes up to a few hundred. */
    private static final int MOST_WORK = 200_000;

    private Trying() {}

    static Trials of(CompiledRulebook rulebook, String seed, int count) {
        var parties = new BothParties(rulebook.rulebook().draws());
        limit(parties.workPerDossier(), count);
        return new Trials(parties.draw(seed, 0, count).stream()
                .map(draw -> trial(rulebook, draw))
                .toList());
    }

    private static void limit(int work, int count) {
        var most = Math.max(1, MOST_WORK / work);
        if (count > most) {
            throw ProblemException.invalid(
                    "count",
                    count,
                    "count must be 1 to %d for this rulebook, because its dossiers have many values, not %d."
                            .formatted(most, count));
        }
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
