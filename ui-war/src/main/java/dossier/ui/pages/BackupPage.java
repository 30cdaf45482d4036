package dossier.ui.pages;

import java.util.List;
import java.util.stream.Stream;

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
import dossier.ui.backups.Backups;
import dossier.ui.backups.JobState;
import dossier.ui.backups.JobView;
import dossier.ui.backups.Source;
import dossier.ui.requests.PathNumber;

/** One backup at its permanent address, with what was and can be done about it. */
@Named
@RequestScoped
public class BackupPage {

    @Inject
    private Backups backups;

    @Inject
    private JobWords words;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String number;

    @Inject
    @Param(disableBeanValidation = true)
    private String target;

    @Inject
    @Param(disableBeanValidation = true)
    private String replace;

    private JobView backup;
    private List<JobView> jobs = List.of();

    /** Before anything else: which buttons there are depends on the backup. */
    @PostConstruct
    void find() {
        backup = PathNumber.parse(number).flatMap(backups::find).orElse(null);
        jobs = backup == null ? List.of() : backups.jobsOf(backup.number());
    }

    /** Answers 404 when there is no such backup. */
    public void load() {
        if (backup == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** Stops it. */
    @Recorded(ActionKind.BACKUP_CANCELLED)
    @Needs(Right.BACK_UP)
    public void cancel() {
        change(() -> backups.cancel(backup.number()), path());
    }

    /** Orders a verification. */
    @Recorded(ActionKind.BACKUP_VERIFIED)
    @Needs(Right.BACK_UP)
    public void verify() {
        change(() -> backups.verify(backup.number()), path());
    }

    /** Orders a restoration. */
    @Recorded(ActionKind.BACKUP_RESTORED)
    @Needs(Right.BACK_UP)
    public void restore() {
        change(() -> backups.restore(backup.number(), target, "yes".equals(replace)), path());
    }

    /** Deletes it with its archive. */
    @Recorded(ActionKind.BACKUP_DELETED)
    @Needs(Right.BACK_UP)
    public void delete() {
        change(() -> backups.delete(backup.number()), "/backups");
    }

    private String path() {
        return "/backups/" + backup.number();
    }

    private void change(Runnable change, String next) {
        try {
            change.run();
            Redirect.to(next);
        } catch (ProblemException e) {
            notices.show(e.problem());
            find();
        }
    }

    /** What is shown. */
    public JobView getBackup() {
        return backup;
    }

    /** What was done with it, newest first. */
    public List<JobView> getJobs() {
        return jobs;
    }

    /** Whether something of it changes by itself. */
    public boolean isLive() {
        return Stream.concat(Stream.of(backup), jobs.stream()).anyMatch(words::isLive);
    }

    /** Whether there is an archive. */
    public boolean isComplete() {
        return backup.state() == JobState.DONE;
    }

    /** Whether it is of the database. */
    public boolean isDatabase() {
        return backup.source() == Source.DATABASE;
    }

    /** Where the archive is, below the destination root. */
    public String getPlace() {
        return backup.folder().isEmpty() ? backup.archive() : backup.folder() + "/" + backup.archive();
    }

    /** Where to restore to, as it was written. */
    public String getTarget() {
        return target;
    }
}
