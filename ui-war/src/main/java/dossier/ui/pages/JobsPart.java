package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.backups.Backups;
import dossier.ui.backups.JobView;

/** The part of pages that shows how far backups are. They ask for it while something runs, and put it in their place. */
@Named
@RequestScoped
public class JobsPart {

    private static final int MOST = 50;

    @Inject
    private Backups backups;

    @Inject
    @Param(disableBeanValidation = true)
    private String numbers;

    private List<JobView> found = List.of();

    /** Looks how far they are. */
    public void look() {
        try {
            found = backups.find(NumberList.of(numbers, MOST));
        } catch (ProblemException e) {
            Faces.setResponseStatus(e.problem().status());
        }
    }

    /** Those that are there still. */
    public List<JobView> getFound() {
        return found;
    }
}
