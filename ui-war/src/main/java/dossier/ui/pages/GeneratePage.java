package dossier.ui.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.contracts.problems.ProblemException;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierNumber;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.generation.Generation;
import dossier.ui.generation.OrderReader;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookVersion;

/** Choose a rulebook, get a dossier. The page has no state: its address says which dossier it shows. */
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

    private String number;
    private String rulebook;
    private String seed;
    private Dossier dossier;
    private List<RulebookVersion> rulebooks = List.of();

    @PostConstruct
    void begin() {
        try {
            rulebooks = catalog.all();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Finds what the address asks for. */
    public void load() {
        try {
            dossier = DossierNumber.parse(number).flatMap(dossiers::find).orElse(null);
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
        if (dossier != null && rulebook == null) {
            rulebook = dossier.getRulebook().getName();
        }
    }

    /** Makes a dossier and goes to the address that shows it, so that a reload does not make another one. */
    public void generate() {
        try {
            var made = generation.generate(orders.read(rulebook, seed));
            Redirect.to("/?dossier=%d#result".formatted(made.getNumber()));
        } catch (ProblemException e) {
            notices.show(e.problem());
            load();
        }
    }

    /** The same rulebook once more, with a new seed. */
    public void again() {
        seed = null;
        generate();
    }

    /** Names the dossier that is shown, for the browser's history. */
    public String getTitle() {
        return "%d: %s".formatted(dossier.getNumber(), dossier.getText());
    }

    /** What people can choose from. */
    public List<RulebookVersion> getRulebooks() {
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

    /** What the card's buttons send: rulebook of the dossier that is shown. */
    public String getSameRulebook() {
        return dossier == null ? null : dossier.getRulebook().getName();
    }

    public void setSameRulebook(String same) {
        rulebook = same;
    }

    /** What the card's buttons send: seed of the dossier that is shown. */
    public String getSameSeed() {
        return dossier == null ? null : dossier.getSeed();
    }

    public void setSameSeed(String same) {
        seed = same;
    }
}
