package dossier.ui.pages;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

import dossier.ui.collections.CollectionView;
import dossier.ui.collections.Collections;
import dossier.ui.collections.Entries;
import dossier.ui.collections.Entry;
import dossier.ui.collections.EntryQuery;
import dossier.ui.collections.FeedView;
import dossier.ui.collections.Feeds;
import dossier.ui.requests.PathNumber;

/** One collection at its permanent address. The address says which entries are shown. */
@Named
@RequestScoped
public class CollectionPage {

    private static final int SIZE = 50;
    private static final int FEEDS = 5;

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    @Inject
    private Feeds fed;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String name;

    @Inject
    @Param(name = "q", disableBeanValidation = true)
    private String search;

    @Inject
    @Param(disableBeanValidation = true)
    private String tag;

    @Inject
    @Param(disableBeanValidation = true)
    private String after;

    @Inject
    @Param(disableBeanValidation = true)
    private String deleted;

    private CollectionView collection;
    private List<Entry> found = List.of();
    private List<String> tags = List.of();
    private List<FeedView> feeds = List.of();

    /**
     * Before anything else: which buttons there are depends on what is found. What was fed is looked at first, so that the entries
     * of a feed that is shown as done are there.
     */
    @PostConstruct
    void find() {
        feeds = fed.before(Objects.requireNonNullElse(name, ""), Long.MAX_VALUE, FEEDS);
        collection = collections.find(Objects.requireNonNullElse(name, "")).orElse(null);
        if (collection != null) {
            var query = new EntryQuery(
                    Objects.requireNonNullElse(search, ""), Objects.requireNonNullElse(tag, ""), collection.version());
            found = entries.after(name, query, PathNumber.parse(after).orElse(0L), SIZE + 1);
            tags = entries.tags(name);
        }
    }

    /** Answers 404 when there is no such collection. No browser may keep the page: the key of its form is for one feed. */
    public void load() {
        if (collection == null) {
            Faces.responseSendError(404, null);
            return;
        }
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        if (deleted != null && deleted.matches("[0-9]{1,4}")) {
            notices.entriesDeleted(Integer.parseInt(deleted));
        }
    }

    /** What is shown. */
    public CollectionView getCollection() {
        return collection;
    }

    /** A part of its entries. */
    public List<Entry> getFound() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** The id that the next part begins after; null when this is the last one. */
    public Long getNext() {
        return found.size() > SIZE ? found.get(SIZE - 1).id() : null;
    }

    /** Whether earlier entries are on another page. */
    public boolean isLater() {
        return after != null;
    }

    /** The tags that can be asked for. */
    public List<String> getTags() {
        return tags;
    }

    /** The latest feeds, newest first. */
    public List<FeedView> getFeeds() {
        return feeds;
    }

    /** Whether something of them changes by itself. */
    public boolean isLive() {
        return feeds.stream().anyMatch(feed -> feed.waiting() > 0);
    }

    /** What the word must contain; null or empty for anything. */
    public String getSearch() {
        return search;
    }

    /** The tag that entries must have; null or empty for any or none. */
    public String getTag() {
        return tag;
    }
}
