package dossier.ui.exports;

import java.util.List;
import java.util.Objects;

import dossier.ui.actions.Action;
import dossier.ui.actions.ActionView;

/** The rows of the action log. */
final class ActionShape {

    private static final List<Column<Action>> COLUMNS = List.of(
            new Column<>("number", action -> Long.toString(action.getNumber())),
            new Column<>("date", action -> action.getHappenedAt().toString()),
            new Column<>("who", Action::getWho),
            new Column<>("kind", Action::getKind),
            new Column<>("parameter", Action::getParameter),
            new Column<>("status", action -> action.getStatus().name()),
            new Column<>("reason", action -> Objects.requireNonNullElse(action.getReason(), "")),
            new Column<>("requestId", action -> Objects.requireNonNullElse(action.getRequestId(), "")));

    private ActionShape() {}

    /** The one shape that fits all entries. */
    static Shape<Action> shape() {
        return new Shape<>(COLUMNS, ActionView::of);
    }
}
