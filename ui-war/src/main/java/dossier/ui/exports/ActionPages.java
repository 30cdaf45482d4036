package dossier.ui.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import dossier.ui.actions.Action;
import dossier.ui.actions.ActionCursor;
import dossier.ui.actions.ActionFilter;
import dossier.ui.actions.Actions;

/** The entries of the action log that fit a filter, newest first. Not thread-safe. */
final class ActionPages implements Iterator<List<Action>> {

    private final Actions actions;
    private final ActionFilter filter;
    private ActionCursor cursor = ActionCursor.NEWEST;

    ActionPages(Actions actions, ActionFilter filter) {
        this.actions = actions;
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        return cursor != null;
    }

    @Override
    public List<Action> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var page = actions.newestFirst(filter, cursor, Content.PAGE);
        cursor = page.size() < Content.PAGE ? null : ActionCursor.of(page.get(page.size() - 1));
        return page;
    }
}
