package dossier.ui.pages;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.collections.CollectionView;
import dossier.ui.collections.Collections;
import dossier.ui.collections.SettingsReader;

/** All collections. The address says what is searched for and which part is shown. */
@Named
@RequestScoped
public class CollectionsPage {

    private static final int SIZE = 50;

    @Inject
    private Collections collections;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "q", disableBeanValidation = true)
    private String search;

    @Inject
    @Param(disableBeanValidation = true)
    private String after;

    @Inject
    @Param(disableBeanValidation = true)
    private String deleted;

    private List<CollectionView> found = List.of();

    /** Finds what the address asks for. */
    public void load() {
        if (deleted != null && collections.find(deleted).isEmpty()) {
            notices.collectionDeleted(deleted);
        }
        found = collections.after(
                Objects.requireNonNullElse(after, ""), Objects.requireNonNullElse(search, ""), SIZE + 1);
    }

    /** Makes a collection and goes on to its page; when that fails, the form stays as it is and the page says why. */
    @Recorded(ActionKind.COLLECTION_CREATED)
    @Needs(Right.WRITE)
    public void create() {
        try {
            var created = collections.create(new SettingsReader(Faces::getRequestParameter).named());
            Redirect.to("/collections/" + created.name());
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** What a person wrote into a field before something was wrong with it; null for nothing. */
    public String written(String field) {
        return Faces.getRequestParameter(field);
    }

    /** What is shown. */
    public List<CollectionView> getFound() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** The name that the next part begins after; null when this is the last one. */
    public String getNext() {
        return found.size() > SIZE ? found.get(SIZE - 1).name() : null;
    }

    /** What name or description must contain; null or empty for anything. */
    public String getSearch() {
        return search;
    }
}
