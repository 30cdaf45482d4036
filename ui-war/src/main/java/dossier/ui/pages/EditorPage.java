package dossier.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.documents.Check;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.documents.Documents;
import dossier.ui.rulebooks.Authoring;
import dossier.ui.rulebooks.IfMatch;
import dossier.ui.rulebooks.Rulebooks;
import dossier.ui.rulebooks.StoredRulebook;

/**
 * Where a rulebook is written. The page keeps nothing: it carries the text, and the tag of the version that the text began
 * as.
 */
@Named
@RequestScoped
public class EditorPage {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Authoring authoring;

    @Inject
    private Documents documents;

    @Inject
    private Starter starter;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String draft;

    @Inject
    @Param(name = "source", disableBeanValidation = true)
    private String document;

    @Inject
    @Param(disableBeanValidation = true)
    private String base;

    @Inject
    private Overtaking overtaking;

    private Check check;

    /** Finds what is to be changed, or answers 404; a new rulebook begins as what was sent along, or as an example. */
    public void load() {
        if (name == null) {
            document = draft == null ? starter.document() : Text.written(draft);
            return;
        }
        rulebooks.find(name).ifPresentOrElse(this::begin, () -> Faces.responseSendError(404, null));
    }

    private void begin(StoredRulebook book) {
        document = book.getNewest().getDocument();
        base = book.getTag();
    }

    /** Saves what is written and shows it; when that fails, the page stays as it is and says why. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @Needs(Right.WRITE)
    public void save() {
        var written = Text.written(document);
        try {
            var saved = name == null ? authoring.create(written) : authoring.save(name, written, IfMatch.of(base));
            Redirect.to("/rulebooks/%s?saved=true".formatted(saved.getName()));
        } catch (ProblemException e) {
            notices.show(e.problem());
            if (overtaking.isThere() || e.problem().is(ProblemType.CHANGED)) {
                rulebooks.find(name).ifPresent(book -> overtaking.see(book, written));
            }
        }
    }

    /** Saves over what somebody else has saved, after the person has seen it. */
    @Recorded(ActionKind.RULEBOOK_SAVED)
    @Needs(Right.WRITE)
    public void saveAnyway() {
        base = overtaking.getTheirs();
        save();
    }

    /** Shows what is wrong, for browsers without scripts. */
    public void look() {
        try {
            check = documents.check(Text.written(document));
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Whether this is a new rulebook. */
    public boolean isFresh() {
        return name == null;
    }

    /** Name of what is to be changed; null for a new rulebook. */
    public String getName() {
        return name;
    }

    /** What is wrong with the text; null when nobody has asked. */
    public Check getCheck() {
        return check;
    }

    /** The text as it stands in a form: browsers take its first line break for that of the page. */
    public String getSource() {
        return "\n" + document;
    }

    /** The tag of the version that the text began as; null for a new rulebook. */
    public String getBase() {
        return base;
    }
}
