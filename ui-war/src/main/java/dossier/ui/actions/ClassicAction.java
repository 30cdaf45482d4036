package dossier.ui.actions;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An entry of the log as the classic backup service showed it.
 *
 * @param date when it happened
 * @param action what was done
 * @param parameter what it was done to; may be empty
 * @param status what came of it
 */
@JsonbPropertyOrder({"date", "action", "parameter", "status"})
public record ClassicAction(Instant date, String action, String parameter, ActionStatus status) {

    static ClassicAction of(Action action) {
        return new ClassicAction(action.getHappenedAt(), action.getKind(), action.getParameter(), action.getStatus());
    }
}
