package dossier.ui.actions;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import dossier.contracts.problems.Problem;
import dossier.ui.people.Rejected;

/** What went wrong in one request. However many parts see it, one entry comes of it. */
@RequestScoped
public class Refusals {

    @Inject
    private ActionLog log;

    @Inject
    private HttpServletRequest request;

    private String parameter;
    private String told;
    private boolean recorded;

    /** What the visitor wants something done to, as people know it; else the address says it. */
    public void about(String thing) {
        parameter = thing;
    }

    /** Nothing more is to be recorded in this request, because whoever failed has written it down. */
    public void settle() {
        recorded = true;
    }

    /** A request was turned away before any method saw it. */
    void record(@Observes Rejected rejected) {
        record(ActionKind.REQUEST, rejected.problem().detail());
    }

    /** A page shows a problem to the visitor instead of failing. */
    public void tell(Problem problem) {
        told = problem.detail();
    }

    /** Records what the visitor was told, if anything. */
    void recordTold(ActionKind kind) {
        if (told != null) {
            record(kind, told);
        }
    }

    /** Records a failure with what it was about. */
    void record(ActionKind kind, String reason) {
        if (!recorded) {
            recorded = true;
            log.failed(kind, parameter == null ? "%s %s".formatted(request.getMethod(), address()) : parameter, reason);
        }
    }

    /** As the visitor sees it: pages are forwarded to. The query is left out, for people put anything there. */
    private Object address() {
        return Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI());
    }
}
