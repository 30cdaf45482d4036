package dossier.ui.pages;

import java.util.Objects;
import java.util.Optional;

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
import dossier.ui.collections.Collections;
import dossier.ui.collections.Entries;
import dossier.ui.collections.SettingsReader;

/** What the buttons on the page of a collection do. */
@Named
@RequestScoped
public class CollectionActions {

    private static final int MOST = 200;

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    /** Saves the settings. */
    @Recorded(ActionKind.COLLECTION_CHANGED)
    @Needs(Right.WRITE)
    public void settle() {
        act(() -> {
            collections.settle(name, before -> new SettingsReader(Faces::getRequestParameter).settings(before));
            Redirect.to("/collections/" + name);
        });
    }

    /** Deletes the collection and goes to the list. */
    @Recorded(ActionKind.COLLECTION_DELETED)
    @Needs(Right.WRITE)
    public void delete() {
        act(() -> {
            collections.delete(name);
            Redirect.to("/collections?deleted=" + name);
        });
    }

    /** Deletes the entries that were chosen. */
    @Recorded(ActionKind.ENTRIES_DELETED)
    @Needs(Right.WRITE)
    public void deleteEntries() {
        act(() -> {
            var chosen = Optional.ofNullable(Faces.getRequestParameterValues("chosen"))
                    .orElse(new String[0]);
            var deleted = entries.delete(Objects.requireNonNull(name), NumberList.of(chosen, MOST));
            Redirect.to("/collections/%s?deleted=%d".formatted(name, deleted));
        });
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }
}
