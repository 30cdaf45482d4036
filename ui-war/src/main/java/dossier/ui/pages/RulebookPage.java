package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.documents.Odds;
import dossier.contracts.documents.Warning;
import dossier.contracts.problems.ProblemException;
import dossier.ui.documents.Documents;
import dossier.ui.rulebooks.RulebookSummary;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.rulebooks.Rulebooks;
import dossier.ui.rulebooks.StoredRulebook;
import dossier.ui.rulebooks.Versions;

/** One version of a rulebook, usually the newest, with what can be said and done about it. */
@Named
@RequestScoped
public class RulebookPage {

    @Inject
    private Rulebooks rulebooks;

    @Inject
    private Versions versions;

    @Inject
    private Documents documents;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String version;

    @Inject
    @Param(disableBeanValidation = true)
    private String saved;

    private StoredRulebook book;
    private RulebookVersion shown;
    private List<Warning> warnings = List.of();
    private Odds odds;

    /** Before anything else: the buttons of a page are only there when its rulebook is. */
    @PostConstruct
    void find() {
        book = rulebooks.find(name).orElse(null);
        try {
            shown = versions.find(name, version);
        } catch (ProblemException e) {
            shown = null;
        }
    }

    /** Answers 404 when there is nothing to show. Without the outcome service a rulebook is shown, but not explained. */
    public void load() {
        if (shown == null) {
            Faces.responseSendError(404, null);
            return;
        }
        if (saved != null) {
            notices.saved(shown.getVersion());
        }
        explain();
    }

    private void explain() {
        try {
            warnings = documents.check(shown.getDocument()).warnings();
            odds = documents.odds(shown.getDocument());
        } catch (ProblemException e) {
            odds = null;
        }
    }

    /** The document, coloured. */
    public List<YamlLine> getLines() {
        return shown == null ? List.of() : YamlLine.of(shown.getDocument());
    }

    /** All versions, the newest first. */
    public List<RulebookSummary> getVersions() {
        return rulebooks.versions(name);
    }

    /** Whether a newer version than the shown one exists. */
    public boolean isOld() {
        return shown != null && shown.getVersion() < book.getNewest().getVersion();
    }

    /** The rulebook. */
    public StoredRulebook getBook() {
        return book;
    }

    /** The version that is shown. */
    public RulebookVersion getShown() {
        return shown;
    }

    /** What its author should look at. */
    public List<Warning> getWarnings() {
        return warnings;
    }

    /** How likely everything is; null when the outcome service cannot say just now. */
    public Odds getOdds() {
        return odds;
    }

    /** Whether the person comes from saving it. */
    public boolean isSaved() {
        return saved != null;
    }
}
