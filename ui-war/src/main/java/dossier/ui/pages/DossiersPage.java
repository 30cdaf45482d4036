package dossier.ui.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierFilterReader;
import dossier.ui.dossiers.Dossiers;
import dossier.ui.requests.Parameters;

/** The history as a list. The page has no state: {@link HistoryAddress} says what it shows. */
@Named
@RequestScoped
public class DossiersPage {

    private static final String CHOSEN = "chosen";
    private static final String DELETED = "deleted";

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierFilterReader filters;

    @Inject
    private Notices notices;

    private HistoryAddress address;
    private HistoryView view = HistoryView.NOTHING;

    /** Before anything else: whether there is a button to delete with depends on what is found. */
    @PostConstruct
    void find() {
        address = HistoryAddress.of(Faces.getRequestParameterValuesMap());
        try {
            view = read();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Says what was deleted. */
    public void open() {
        var deleted = numbers(Faces.getRequestParameter(DELETED));
        if (!deleted.isEmpty() && deleted.stream().map(dossiers::find).allMatch(Optional::isEmpty)) {
            notices.deleted(deleted);
        }
    }

    private HistoryView read() {
        var parameters = new Parameters();
        var cursor = address.cursor(parameters);
        parameters.check();
        var all = Faces.getRequestParameterValuesMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return HistoryView.read(dossiers, filters.read(all), cursor, address.isOldestFirst(), address.size());
    }

    /** Deletes for ever what was chosen and goes back to the list. */
    @Recorded(ActionKind.DOSSIER_DELETED)
    @Needs(Right.DELETE)
    public void delete() {
        var chosen =
                Optional.ofNullable(Faces.getRequestParameterValues(CHOSEN)).orElse(new String[0]);
        var deleted = numbers(String.join(",", chosen)).stream()
                .filter(dossiers::delete)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        var list = address.here();
        Redirect.to((deleted.isEmpty() ? list : list.with(DELETED, deleted)).toString());
    }

    private static List<Long> numbers(String text) {
        return NumberList.of(text, HistoryAddress.SIZES.get(HistoryAddress.SIZES.size() - 1));
    }

    /** What is shown, in its order. */
    public List<Dossier> getFound() {
        return view.dossiers();
    }

    /** Where older dossiers are; null when there are none. */
    public String getOlder() {
        return view.older() == null ? null : address.older(view.older()).toString();
    }

    /** Where newer dossiers are; null when there are none. */
    public String getNewer() {
        return view.newer() == null ? null : address.newer(view.newer()).toString();
    }

    /** Whether the search ended before it had filled the page, though there is more to look at. */
    public boolean isUnfinished() {
        return view.unfinished();
    }

    /** The same dossiers from the other end. */
    public String getTurned() {
        return address.turned().toString();
    }

    /** How the list is sorted, in the words of ARIA. */
    public String getDirection() {
        return address.isOldestFirst() ? "ascending" : "descending";
    }
}
