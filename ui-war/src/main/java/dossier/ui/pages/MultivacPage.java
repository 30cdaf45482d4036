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
import dossier.ui.collections.FeedView;
import dossier.ui.collections.Feeds;
import dossier.ui.multivac.Multivac;

/** MultiVAC for browsers: the question, the answer, and what is being fed. */
@Named
@RequestScoped
public class MultivacPage {

    private static final int MOST = 100;
    private static final int FEEDS = 5;

    @Inject
    private Multivac multivac;

    @Inject
    private Feeds fed;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String ask;

    @Inject
    @Param(disableBeanValidation = true)
    private String data;

    @Inject
    @Param(disableBeanValidation = true)
    private String forgotten;

    @Inject
    @Param(disableBeanValidation = true)
    private String deleted;

    private List<String> known = List.of();
    private List<FeedView> feeds = List.of();

    /** Answers, if it was asked; what was fed is looked at first, so that the answer has what is shown as done. */
    public void load() {
        feeds = fed.before(Multivac.COLLECTION, Long.MAX_VALUE, FEEDS);
        if (isAsked()) {
            known = multivac.data();
        }
        if (deleted != null) {
            notices.multivacDeleted();
        }
    }

    /** Feeds it. */
    @Recorded(ActionKind.COLLECTION_FED)
    @Needs(Right.WRITE)
    public void feed() {
        act(() -> {
            multivac.feed(data == null ? "" : data);
            Redirect.to("/multivac?ask=true");
        });
    }

    /** Lets it forget. */
    @Recorded(ActionKind.ENTRIES_DELETED)
    @Needs(Right.WRITE)
    public void forget() {
        act(() -> {
            multivac.forget(forgotten == null ? "" : forgotten.strip());
            Redirect.to("/multivac?ask=true&deleted=true");
        });
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Whether the address asks the question. */
    public boolean isAsked() {
        return ask != null;
    }

    /** What it knows, as much as a page can show. */
    public List<String> getData() {
        return known.subList(0, Math.min(MOST, known.size()));
    }

    /** Whether it knows more. */
    public boolean isShortened() {
        return known.size() > MOST;
    }

    /** What it says while it knows nothing. */
    public String getInsufficient() {
        return Multivac.INSUFFICIENT;
    }

    /** The collection that it knows. */
    public String getCollection() {
        return Multivac.COLLECTION;
    }

    /** The latest feeds, newest first. */
    public List<FeedView> getFeeds() {
        return feeds;
    }

    /** Whether something of them changes by itself. */
    public boolean isLive() {
        return feeds.stream().anyMatch(feed -> feed.waiting() > 0);
    }

    /** What a person wrote before something was wrong with it; null for nothing. */
    public String getWritten() {
        return data;
    }
}
