package dossier.ui.pages;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.inject.Inject;

import org.omnifaces.util.Faces;

import dossier.contracts.problems.Problem;
import dossier.ui.actions.Refusals;

/** Tells the person in front of the page what happened. */
@ApplicationScoped
public class Notices {

    @Inject
    private Words words;

    @Inject
    private Refusals refusals;

    /** Shows a problem and answers with its status, so that programs see it too. */
    public void show(Problem problem) {
        add(FacesMessage.SEVERITY_ERROR, words.of(problem), problem.detail());
        refuse(problem);
    }

    /** Says that a form that is sent again has ordered something else before; sent once more, it orders. */
    public void orderedAlready(Problem problem) {
        add(FacesMessage.SEVERITY_ERROR, words.say("batches.ordered"), words.say("batches.orderedHelp"));
        refuse(problem);
    }

    private void refuse(Problem problem) {
        refusals.tell(problem);
        Faces.setResponseStatus(problem.status());
    }

    /** Says that dossiers are gone. */
    public void deleted(List<Long> numbers) {
        var list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        add(FacesMessage.SEVERITY_INFO, words.say("dossiers.deleted", numbers.size(), list), "");
    }

    /** Says that a collection is gone. */
    public void collectionDeleted(String name) {
        add(FacesMessage.SEVERITY_INFO, words.say("collections.deleted", name), "");
    }

    /** Says how many entries of a collection are gone. */
    public void entriesDeleted(int count) {
        add(FacesMessage.SEVERITY_INFO, words.say("entries.deleted", count), "");
    }

    /** Says what MultiVAC always said. */
    public void multivacDeleted() {
        add(FacesMessage.SEVERITY_INFO, words.say("multivac.deleted"), "");
    }

    /** Says that a rulebook is safe. */
    public void saved(int version) {
        add(FacesMessage.SEVERITY_INFO, words.say("rulebook.saved", Integer.toString(version)), "");
    }

    private static void add(Severity severity, String title, String detail) {
        Faces.getContext().addMessage(null, new FacesMessage(severity, title, detail));
    }
}
