package dossier.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;

import org.omnifaces.util.Faces;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** What a page shows instead of itself when a part that it needs does not answer. */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    private Words words;

    /** The problem that ended the page. */
    public Problem getProblem() {
        ProblemException failure = Faces.getRequestAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return failure.problem();
    }

    /** What kind of problem it is, in a few words. */
    public String getTitle() {
        return words.of(getProblem());
    }

    /** Whether it may be gone when the person tries again. */
    public boolean isPassing() {
        return getProblem().is(ProblemType.UNAVAILABLE);
    }

    /** Answers with the status of the problem; by itself it would be that of a fault of ours. */
    public void tell() {
        Faces.setResponseStatus(getProblem().status());
    }

    /** Answers that a page is too old to go on with; partial answers keep their status, or scripts would not show them. */
    public void refuse() {
        if (!Faces.isAjaxRequest()) {
            Faces.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
