package dossier.ui.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.actions.Action;
import dossier.ui.actions.ActionCursor;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionQuery;
import dossier.ui.actions.Actions;

/** The action log as a list. The page has no state: its address says what it shows. */
@Named
@RequestScoped
public class ActionsPage {

    private static final String PATH = "/actions";
    private static final String AFTER = "after";
    private static final List<String> FILTERS = List.of("from", "until", "who", "kind", "status");

    @Inject
    private Actions actions;

    @Inject
    private Notices notices;

    private final Map<String, String> given = new LinkedHashMap<>();
    private List<Action> found = List.of();
    private boolean more;

    /** Finds what the address asks for. */
    public void load() {
        var all = Faces.getRequestParameterValuesMap();
        FILTERS.stream()
                .filter(name -> all.containsKey(name) && !all.get(name)[0].isBlank())
                .forEach(name -> given.put(name, all.get(name)[0]));
        try {
            found = read(ActionQuery.read(all.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))));
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    private List<Action> read(ActionQuery query) {
        var page = actions.newestFirst(query.filter(), query.after(), query.limit() + 1);
        more = page.size() > query.limit();
        return more ? page.subList(0, query.limit()) : page;
    }

    /** What is shown, newest first. */
    public List<Action> getFound() {
        return found;
    }

    /** What the form is filled in with, by the name of the parameter. */
    public Map<String, String> getGiven() {
        return given;
    }

    /** Whether anything is filtered, so that an empty list does not mean an empty log. */
    public boolean isFiltered() {
        return !given.isEmpty();
    }

    /** What can be filtered by. */
    public List<String> getKinds() {
        return ActionKind.words();
    }

    /** Where older entries are; null when there are none. */
    public String getOlder() {
        return more
                ? new Address(PATH, given)
                        .with(AFTER, ActionCursor.of(found.get(found.size() - 1)))
                        .toString()
                : null;
    }

    /** Where the newest entries are; null on their page. */
    public String getNewest() {
        return Faces.getRequestParameter(AFTER) == null ? null : new Address(PATH, given).toString();
    }

    /** The same entries as a file of a certain extension. */
    public String file(String extension) {
        return new Address("/api/log." + extension, given).toString();
    }
}
