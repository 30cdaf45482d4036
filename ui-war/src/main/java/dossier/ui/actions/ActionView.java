package dossier.ui.actions;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * An entry of the action log as clients see it.
 *
 * @param number rises in the order of writing, from 1
 * @param date when it happened, to the millisecond
 * @param who login of who did it; {@code anybody} for people who are not logged in, {@code dossier} for the system itself
 * @param kind what was done, such as {@code batch-ordered}
 * @param parameter what it was done to; may be empty
 * @param status what came of it
 * @param reason why it was refused or failed; null for a success
 * @param requestId what the logs of all services know it by; null when there is nothing
 */
@JsonbPropertyOrder({"number", "date", "who", "kind", "parameter", "status", "reason", "requestId"})
public record ActionView(
        long number,
        Instant date,
        String who,
        String kind,
        String parameter,
        ActionStatus status,
        String reason,
        String requestId) {

    /** What is shown of an entry. */
    public static ActionView of(Action action) {
        return new ActionView(
                action.getNumber(),
                action.getHappenedAt(),
                action.getWho(),
                action.getKind(),
                action.getParameter(),
                action.getStatus(),
                action.getReason(),
                action.getRequestId());
    }
}
