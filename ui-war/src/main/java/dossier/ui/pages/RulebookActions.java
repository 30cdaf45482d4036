package dossier.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.rulebooks.Authoring;
import dossier.ui.rulebooks.IfMatch;

/** What the buttons on the page of a rulebook do. */
@Named
@RequestScoped
public class RulebookActions {

    private static final IfMatch ANYTHING = new IfMatch(null);

    @Inject
    private Authoring authoring;

    @Inject
    private Notices notices;

    @Inject
    private RulebookPage page;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    private String newName;
    private String newTitle;

    /** Hides the rulebook; its page shows how to get it back. */
    @Recorded(ActionKind.RULEBOOK_ARCHIVED)
    @Needs(Right.WRITE)
    public void archive() {
        authoring.archive(name, ANYTHING);
        Redirect.to("/rulebooks/" + name);
    }

    /** Shows it again. */
    @Recorded(ActionKind.RULEBOOK_RESTORED)
    @Needs(Right.WRITE)
    public void restore() {
        authoring.restore(name);
        Redirect.to("/rulebooks/" + name);
    }

    /** Makes a copy and goes on to its editor. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @Needs(Right.WRITE)
    public void copy() {
        try {
            var made = authoring.copy(name, newName == null ? "" : newName.strip(), newTitle);
            Redirect.to("/rulebooks/%s/edit".formatted(made.getName()));
        } catch (ProblemException e) {
            notices.show(e.problem());
            page.load();
        }
    }

    /** Name of the copy, for addresses. */
    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    /** Title of the copy, for people; null to keep that of the original. */
    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }
}
