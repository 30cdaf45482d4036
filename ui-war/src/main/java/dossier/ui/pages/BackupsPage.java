package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.ui.access.Needs;
import dossier.ui.access.Right;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.Recorded;
import dossier.ui.backups.BackupOrderReader;
import dossier.ui.backups.Backups;
import dossier.ui.backups.JobFilter;
import dossier.ui.backups.JobView;
import dossier.ui.backups.Schedule;
import dossier.ui.requests.PathNumber;

/** Where backups are ordered, and how far all of them are. The address says which part of the list is shown. */
@Named
@RequestScoped
public class BackupsPage {

    private static final int SIZE = 25;

    @Inject
    private Backups backups;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private Schedule schedule;

    @Inject
    private JobWords words;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String path;

    @Inject
    @Param(disableBeanValidation = true)
    private String folder;

    @Inject
    @Param(disableBeanValidation = true)
    private String after;

    private List<JobView> found = List.of();

    /** Finds what the address asks for. */
    public void load() {
        found = backups.before(PathNumber.parse(after).orElse(Long.MAX_VALUE), JobFilter.ALL, SIZE + 1);
    }

    /** Orders a backup of what is filled in and goes on to its page; when that fails, the form stays as it is and says why. */
    @Recorded(ActionKind.BACKUP)
    @Needs(Right.BACK_UP)
    public void orderFiles() {
        order("files", path);
    }

    /** The same with the database. */
    @Recorded(ActionKind.BACKUP)
    @Needs(Right.BACK_UP)
    public void orderDatabase() {
        order("database", null);
    }

    private void order(String source, String wanted) {
        try {
            var ordered = backups.order(orders.read(source, "path", wanted, folder));
            Redirect.to("/backups/" + ordered.number());
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** A part of all backups, newest first. */
    public List<JobView> getFound() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Whether something of it changes by itself. */
    public boolean isLive() {
        return getFound().stream().anyMatch(words::isLive);
    }

    /** The number that the next part begins after; null when this is the last one. */
    public Long getOlder() {
        return found.size() > SIZE ? found.get(SIZE - 1).number() : null;
    }

    /** Whether newer backups may be on another page. */
    public boolean isOld() {
        return after != null;
    }

    /** What is backed up by itself, and when. */
    public List<Schedule.Due> getDue() {
        return schedule.due();
    }

    /** The path as it was written. */
    public String getPath() {
        return path;
    }

    /** The folder as it was written. */
    public String getFolder() {
        return folder;
    }
}
