package dossier.ui.pages;

import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.documents.Check;
import dossier.contracts.documents.Odds;
import dossier.contracts.documents.TrialOrder;
import dossier.contracts.documents.Trials;
import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.ui.documents.Documents;

/**
 * Parts of the editor that follow what is written: problems, odds and trials of a document that nobody has saved. The editor
 * asks for each by an address of its own and puts it into its page.
 */
@Named
@RequestScoped
public class DraftPart {

    private static final int TRIALS = 10;

    @Inject
    private Documents documents;

    @Inject
    @Param(disableBeanValidation = true)
    private String document;

    @Inject
    @Param(disableBeanValidation = true)
    private String seed;

    private Check check;
    private Odds odds;
    private Trials trials;
    private Problem problem;

    /** Looks for problems. */
    public void look() {
        check = ask(() -> documents.check(text()));
    }

    /** Counts the odds. */
    public void count() {
        odds = ask(() -> documents.odds(text()));
    }

    /** Tries ten dossiers. */
    public void attempt() {
        trials = ask(() -> documents.attempt(new TrialOrder(text(), seed == null ? "" : seed, TRIALS)));
    }

    private <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProblemException e) {
            problem = e.problem();
            Faces.setResponseStatus(problem.status());
            return null;
        }
    }

    private String text() {
        return document == null ? "" : document;
    }

    /** What is wrong or odd; null when nobody can say. */
    public Check getCheck() {
        return check;
    }

    /** How likely everything is; null when nobody can say. */
    public Odds getOdds() {
        return odds;
    }

    /** Ten dossiers; null when there are none. */
    public Trials getTrials() {
        return trials;
    }

    /** Why there is no answer; null when there is one. */
    public Problem getProblem() {
        return problem;
    }
}
