package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.contracts.problems.ProblemException;
import dossier.ui.collections.FeedView;
import dossier.ui.collections.Feeds;

/** The part of pages that shows how far feeds are. They ask for it while something waits, and put it in their place. */
@Named
@RequestScoped
public class FeedsPart {

    private static final int MOST = 50;

    @Inject
    private Feeds feeds;

    @Inject
    @Param(disableBeanValidation = true)
    private String numbers;

    private List<FeedView> found = List.of();

    /** Looks how far they are. */
    public void look() {
        try {
            found = feeds.find(NumberList.of(numbers, MOST));
        } catch (ProblemException e) {
            Faces.setResponseStatus(e.problem().status());
        }
    }

    /** Those that there are. */
    public List<FeedView> getFound() {
        return found;
    }
}
