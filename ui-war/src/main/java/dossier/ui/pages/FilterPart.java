package dossier.ui.pages;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;

/** The form that filters the list of dossiers, filled in with what the address says. */
@Named
@RequestScoped
public class FilterPart {

    @Inject
    private RulebookCatalog catalog;

    private HistoryAddress address;

    @PostConstruct
    void begin() {
        address = HistoryAddress.of(Faces.getRequestParameterValuesMap());
    }

    /** The parameters of the address by name. */
    public Map<String, String> getGiven() {
        return address.given();
    }

    /** How many dossiers a page shows. */
    public int getSize() {
        return address.size();
    }

    /** How many a page can show. */
    public List<Integer> getSizes() {
        return HistoryAddress.SIZES;
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return address.isFiltered();
    }

    /** Whether more is filtered than rulebook and text. */
    public boolean isFilteredFurther() {
        return address.isFilteredFurther();
    }

    /** Field of the outcome to filter by; empty for none. */
    public String getField() {
        return address.field();
    }

    /** Value that the field must have; empty for none. */
    public String getValue() {
        return address.value();
    }

    /** Further conditions on the outcome, as names and values of parameters. */
    public List<Map.Entry<String, String>> getOtherOutcomes() {
        return List.copyOf(address.otherOutcomes().entrySet());
    }

    /** The kind of input for a time: browsers help with days, and would drop anything else. */
    public String inputFor(String time) {
        return time == null || time.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "date" : "text";
    }

    /** What can be filtered by. */
    public List<RulebookSummary> getRulebooks() {
        return catalog.all();
    }
}
