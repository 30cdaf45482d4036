package dossier.ui.actions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dossier.edge.requests.RequestId;
import dossier.ui.storage.Moment;

/** An entry of the action log. It never changes. */
@Entity
@Table(name = "action")
public class Action {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PARAMETER = 1_000;
    private static final int LONGEST_REASON = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @Column(name = "happened_at")
    private LocalDateTime happenedAt;

    private String who;

    private String kind;

    private String parameter;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private String reason;

    @Column(name = "request_id")
    private String requestId;

    /** For JPA. */
    protected Action() {}

    /** Something that happens now; without a reason it is a success. */
    Action(String who, ActionKind kind, String parameter, String reason) {
        this.happenedAt = Moment.now().truncatedTo(ChronoUnit.MILLIS);
        this.who = LogText.of(who, LONGEST_NAME);
        this.kind = kind.word();
        this.parameter = LogText.of(parameter, LONGEST_PARAMETER);
        this.status = reason == null ? ActionStatus.SUCCESS : ActionStatus.ERROR;
        this.reason = LogText.of(reason, LONGEST_REASON);
        this.requestId = RequestId.current();
    }

    /** Rises in the order of writing, from 1. */
    public long getNumber() {
        return number;
    }

    /** When it happened, to the millisecond. */
    public Instant getHappenedAt() {
        return Moment.instant(happenedAt);
    }

    /** The login of who did it, or what the system did it as. */
    public String getWho() {
        return who;
    }

    /** The word of its {@link ActionKind}; a newer release may know more of them. */
    public String getKind() {
        return kind;
    }

    /** What it was done to; may be empty. */
    public String getParameter() {
        return parameter;
    }

    /** What came of it. */
    public ActionStatus getStatus() {
        return status;
    }

    /** Why it was refused or failed; null for a success. */
    public String getReason() {
        return reason;
    }

    /** The request or work that it belongs to, as in the logs of all services; null when there is none. */
    public String getRequestId() {
        return requestId;
    }
}
