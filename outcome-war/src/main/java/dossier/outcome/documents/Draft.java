package dossier.outcome.documents;

import java.util.List;
import java.util.Optional;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Odds;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.outcome.analysis.Analysis;
import dossier.outcome.odds.Chances;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.document.InvalidRulebookException;

/** A document that is being written: either a rulebook or what keeps it from being one. Works each answer out once. */
final class Draft {

    private final Optional<CompiledRulebook> rulebook;
    private final Optional<Problem> problem;
    private Check check;
    private Odds odds;

    private Draft(Optional<CompiledRulebook> rulebook, Optional<Problem> problem) {
        this.rulebook = rulebook;
        this.problem = problem;
    }

    /** Reads a document, not null, whatever it is. */
    static Draft read(String document) {
        try {
            return new Draft(Optional.of(CompiledRulebook.of(Rulebook.read(document))), Optional.empty());
        } catch (InvalidRulebookException wrong) {
            return new Draft(Optional.empty(), Optional.of(wrong.problem()));
        }
    }

    /** The rulebook, or the problem {@code invalid-rulebook}. */
    CompiledRulebook rulebook() {
        return rulebook.orElseThrow(() -> new ProblemException(problem.orElseThrow()));
    }

    /** What is wrong or odd with it. */
    synchronized Check check() {
        if (check == null) {
            check = new Check(
                    problem.map(Problem::violations).orElse(List.of()),
                    rulebook.map(Analysis::of).orElse(List.of()));
        }
        return check;
    }

    /** Its odds, or the problem {@code invalid-rulebook}. */
    synchronized Odds odds() {
        if (odds == null) {
            odds = Chances.of(rulebook());
        }
        return odds;
    }
}
