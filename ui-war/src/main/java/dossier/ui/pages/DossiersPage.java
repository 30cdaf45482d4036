package dossier.ui.pages;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.ui.dossiers.DossierFilter;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.requests.PathNumber;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;

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

    @Inject
    @Param(disableBeanValidation = true)
    private String rulebook;

    @Inject
    @Param(name = "q", disableBeanValidation = true)
    private String search;

    @Inject
    @Param(disableBeanValidation = true)
    private String deleted;

    private History history;

    @PostConstruct
    void begin() {
        history = new History(
                dossiers, new DossierFilter(given(rulebook), null, null, null, null, Map.of(), given(search)));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Looks at the history before anything is sent, so that a silent database does not cut the page in two. */
    public void open() {
        history.open();
        PathNumber.parse(deleted)
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
        return history;
    }

    /** What can be filtered by. */
    public List<RulebookSummary> getRulebooks() {
        return catalog.all();
    }

    /** Name of the rulebook to filter by; null or empty for all. */
    public String getRulebook() {
        return rulebook;
    }

    /** What the text must contain; null or empty for anything. */
    public String getSearch() {
        return search;
    }
}
