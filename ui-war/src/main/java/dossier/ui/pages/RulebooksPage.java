package dossier.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.ui.rulebooks.RulebookFilter;
import dossier.ui.rulebooks.RulebookSort;
import dossier.ui.rulebooks.RulebookSort.Column;
import dossier.ui.rulebooks.RulebookSummary;
import dossier.ui.rulebooks.Rulebooks;

/** All rulebooks. The address says what is searched for, how it is sorted and which part is shown. */
@Named
@RequestScoped
public class RulebooksPage {

    private static final int SIZE = 25;
    private static final String DOWN = "-";

    @Inject
    private Rulebooks rulebooks;

    @Inject
    @Param(name = "q", disableBeanValidation = true)
    private String search;

    @Inject
    @Param(disableBeanValidation = true)
    private String archived;

    @Inject
    @Param(disableBeanValidation = true)
    private String sort;

    @Inject
    @Param(disableBeanValidation = true)
    private String page;

    private List<RulebookSummary> found;
    private long count;

    /** Finds what the address asks for. */
    public void load() {
        var filter = new RulebookFilter(search, isArchived());
        count = rulebooks.count(filter);
        found = rulebooks.page(filter, order(), (getPage() - 1) * SIZE, SIZE);
    }

    private RulebookSort order() {
        return new RulebookSort(column(), !isDown());
    }

    private Column column() {
        var wanted = sort == null ? "" : sort.replace(DOWN, "").toUpperCase(Locale.ROOT);
        return Stream.of(Column.values())
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElse(Column.TITLE);
    }

    private boolean isDown() {
        return sort != null && sort.startsWith(DOWN);
    }

    /** What the sort parameter becomes when a person presses the header of a column. */
    public String sortBy(String name) {
        return isSortedBy(name) && !isDown() ? DOWN + name : name;
    }

    /** How a column is sorted, in the words of ARIA. */
    public String direction(String name) {
        if (!isSortedBy(name)) {
            return "none";
        }
        return isDown() ? "descending" : "ascending";
    }

    private boolean isSortedBy(String name) {
        return column().name().equalsIgnoreCase(name);
    }

    /** The part to show, from 1. */
    public int getPage() {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The last part, from 1. */
    public long getLastPage() {
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** What is shown. */
    public List<RulebookSummary> getFound() {
        return found;
    }

    /** How many there are on all pages. */
    public long getCount() {
        return count;
    }

    /** What name or title must contain; null or empty for anything. */
    public String getSearch() {
        return search;
    }

    /** Whether the archive is shown. */
    public boolean isArchived() {
        return "true".equals(archived);
    }

    /** The sort parameter as it stands in the address; null when it does not. */
    public String getSort() {
        return sort;
    }
}
