package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.documents.Comparison;
import dossier.contracts.problems.ProblemException;
import dossier.ui.comparison.DifferenceLine;
import dossier.ui.comparison.Differences;
import dossier.ui.comparison.TextDifference;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.rulebooks.Versions;

/** The differences of the two versions that the address names. */
@Named
@RequestScoped
public class DifferencePart {

    @Inject
    private Versions versions;

    @Inject
    private Differences differences;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(disableBeanValidation = true)
    private String from;

    @Inject
    @Param(disableBeanValidation = true)
    private String to;

    private RulebookVersion before;
    private RulebookVersion after;
    private Comparison odds;

    /** Finds what the address asks for; it may ask for nothing, or for what is not there. */
    @PostConstruct
    void find() {
        if (from == null) {
            return;
        }
        try {
            before = versions.find(name, from);
            after = versions.find(name, to);
            odds = differences.odds(before, after);
        } catch (ProblemException e) {
            odds = null;
        }
    }

    /** Whether there are two versions to compare. */
    public boolean isThere() {
        return after != null;
    }

    /** The lines that differ, with those around them. */
    public List<DifferenceLine> getLines() {
        return TextDifference.lines(before.getDocument(), after.getDocument());
    }

    /** The chances that differ; null when the outcome service cannot say just now. */
    public Comparison getOdds() {
        return odds;
    }

    /** The version before, as it stands in the address; null when nothing is compared. */
    public String getFrom() {
        return from;
    }

    /** The version after, as it stands in the address; null when nothing is compared. */
    public String getTo() {
        return to;
    }
}
