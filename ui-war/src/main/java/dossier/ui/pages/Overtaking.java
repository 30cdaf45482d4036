package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.ui.comparison.DifferenceLine;
import dossier.ui.comparison.TextDifference;
import dossier.ui.rulebooks.StoredRulebook;

/** What somebody else has saved while a person wrote. */
@Named
@RequestScoped
public class Overtaking {

    @Inject
    @Param(disableBeanValidation = true)
    private String theirs;

    private List<DifferenceLine> difference = List.of();

    /** Compares what somebody else has saved with what a person has written. */
    void see(StoredRulebook saved, String written) {
        theirs = saved.getTag();
        difference = TextDifference.lines(saved.getNewest().getDocument(), written);
    }

    /** Whether there is such a thing. */
    public boolean isThere() {
        return theirs != null;
    }

    /** The tag of what they have saved; null when nobody has. */
    public String getTheirs() {
        return theirs;
    }

    /** From theirs to what is written here. */
    public List<DifferenceLine> getDifference() {
        return difference;
    }
}
