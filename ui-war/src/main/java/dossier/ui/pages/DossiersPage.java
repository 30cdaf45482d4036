package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.DossierNumber;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookVersion;

/** The history as a list. Its address says what is filtered, its view state how it is sorted and paged. */
@Named
@RequestScoped
public class DossiersPage {

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Notices notices;

    private String rulebook;
    private String search;
    private String deleted;
    private History history;

    /** Tells what happened on the page before. */
    public void greet() {
        DossierNumber.parse(deleted)
                .filter(number -> dossiers.find(number).isEmpty())
                .ifPresent(notices::deleted);
    }

    /** Deletes a dossier for ever. */
    public void delete(long number) {
        dossiers.delete(number);
        notices.deleted(number);
    }

    /** What fits the filter, read in pages. */
    public History getHistory() {
        if (history == null) {
            history = new History(dossiers, new DossierFilter(rulebook, search));
        }
        return history;
    }

    /** What can be filtered by. */
    public List<RulebookVersion> getRulebooks() {
        return catalog.all();
    }

    /** Name of the rulebook to filter by; null for all. */
    public String getRulebook() {
        return rulebook;
    }

    public void setRulebook(String rulebook) {
        this.rulebook = rulebook;
    }

    /** What the text must contain; null for anything. */
    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    /** Number of the dossier that the page before deleted. */
    public String getDeleted() {
        return deleted;
    }

    public void setDeleted(String deleted) {
        this.deleted = deleted;
    }
}
