package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.generation.Generation;
import dossier.ui.generation.OrderReader;
import dossier.ui.requests.PathNumber;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;

/**
 * Choose a rulebook, get a dossier. The page has no state: its address says which dossier it shows, or what is filled in
 * already.
 */
@Named
@RequestScoped
public class GeneratePage {

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private OrderReader orders;

    @Inject
    private Generation generation;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "dossier", disableBeanValidation = true)
    private String number;

    @Inject
    @Param(disableBeanValidation = true)
    private String rulebook;

    @Inject
    @Param(disableBeanValidation = true)
    private String seed;

    private List<RulebookSummary> rulebooks = List.of();
    private Dossier dossier;

    /** Finds what the address asks for. */
    @PostConstruct
    void load() {
        try {
            rulebooks = catalog.all();
            dossier = PathNumber.parse(number).flatMap(dossiers::find).orElse(null);
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
        if (dossier != null && rulebook == null) {
            rulebook = dossier.getRulebook().getName();
        }
    }

    /** Makes a dossier of what is filled in. */
    @Recorded(ActionKind.DOSSIER_GENERATED)
    @Needs(Right.GENERATE)
    public void generate() {
        generate(rulebook, seed);
    }

    /** Makes another one by the same rulebook. */
    @Recorded(ActionKind.DOSSIER_GENERATED)
    @Needs(Right.GENERATE)
    public void again() {
        generate(dossier.getRulebook().getName(), null);
    }

    /** Makes the same one once more. */
    @Recorded(ActionKind.DOSSIER_GENERATED)
    @Needs(Right.GENERATE)
    public void repeat() {
        generate(dossier.getRulebook().getName(), dossier.getSeed());
    }

    /** Goes on to the address that shows the new dossier, so that a reload does not make another one. */
    private void generate(String byRulebook, String fromSeed) {
        try {
            var made = generation.generate(orders.read(byRulebook, fromSeed));
            Redirect.to("/?dossier=%d#result".formatted(made.getNumber()));
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Names the dossier that is shown, for the browser's history. */
    public String getTitle() {
        return "%d: %s".formatted(dossier.getNumber(), dossier.getText());
    }

    /** What people can choose from. */
    public List<RulebookSummary> getRulebooks() {
        return rulebooks;
    }

    /** The dossier to show; null for none. */
    public Dossier getDossier() {
        return dossier;
    }

    /** Number of the dossier to show, as it stands in the address. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Name of the chosen rulebook. */
    public String getRulebook() {
        return rulebook;
    }

    public void setRulebook(String rulebook) {
        this.rulebook = rulebook;
    }

    /** The seed to use; null for a new one. */
    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }
}
