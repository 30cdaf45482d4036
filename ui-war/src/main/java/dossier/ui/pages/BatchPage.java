package dossier.ui.pages;

import java.util.function.LongFunction;

import jakarta.annotation.PostConstruct;
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
import dossier.ui.batches.BatchState;
import dossier.ui.batches.BatchView;
import dossier.ui.batches.Batches;
import dossier.ui.requests.PathNumber;

/** One batch at its permanent address, with what can be done about it. */
@Named
@RequestScoped
public class BatchPage {

    @Inject
    private Batches batches;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String number;

    private BatchView batch;

    /** Before anything else: which buttons there are depends on the batch. */
    @PostConstruct
    void find() {
        batch = PathNumber.parse(number).flatMap(batches::find).orElse(null);
    }

    /** Answers 404 when there is no such batch. */
    public void load() {
        if (batch == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Stops it. */
    @Recorded(ActionKind.BATCH_CANCELLED)
    @Needs(Right.ORDER)
    public void cancel() {
        change(batches::cancel, path());
    }

    /** Lets it go on. */
    @Recorded(ActionKind.BATCH_RESUMED)
    @Needs(Right.ORDER)
    public void resume() {
        change(batches::resume, path());
    }

    /** Deletes it with its dossiers; the list shows when that is done. */
    @Recorded(ActionKind.BATCH_DELETED)
    @Needs(Right.DELETE)
    public void delete() {
        change(batches::delete, "/batches");
    }

    private String path() {
        return "/batches/" + batch.number();
    }

    private void change(LongFunction<BatchView> change, String next) {
        try {
            change.apply(batch.number());
            Redirect.to(next);
        } catch (ProblemException e) {
            notices.show(e.problem());
            find();
        }
    }

    /** The whole address, to be passed on. */
    public String getAddress() {
        return Faces.getRequestBaseURL().replaceAll("/$", path());
    }

    /** What is shown. */
    public BatchView getBatch() {
        return batch;
    }

    /** Whether it runs, and can be stopped. */
    public boolean isRunning() {
        return batch.state() == BatchState.RUNNING;
    }

    /** Whether it was stopped, and can go on. */
    public boolean isStopped() {
        return batch.state() == BatchState.CANCELLED || batch.state() == BatchState.FAILED;
    }

    /** Whether it is being deleted, and nothing can be done about it any more. */
    public boolean isGoing() {
        return batch.state() == BatchState.DELETING;
    }
}
