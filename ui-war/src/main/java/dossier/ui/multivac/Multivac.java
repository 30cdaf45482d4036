package dossier.ui.multivac;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.Collections;
import dossier.ui.collections.Entries;
import dossier.ui.collections.Entry;
import dossier.ui.collections.EntryQuery;
import dossier.ui.collections.FeedReader;
import dossier.ui.collections.FeedView;
import dossier.ui.collections.Feeds;

/** Knows what people fed to the collection {@code entropy}, once it has been stored. */
@ApplicationScoped
public class Multivac {

    /** The collection that it knows. */
    public static final String COLLECTION = "entropy";

    /** What it says while it knows nothing. */
    public static final String INSUFFICIENT = "INSUFFICIENT DATA FOR MEANINGFUL ANSWER.";

    private static final int AT_ONCE = 1_000;

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    @Inject
    private Feeds feeds;

    @Inject
    private FeedReader reader;

    /** All that it knows, in the order of storing; nothing when its collection is empty or was deleted. */
    public List<String> data() {
        var data = new ArrayList<String>();
        collections.find(COLLECTION).ifPresent(collection -> {
            var query = new EntryQuery("", "", collection.version());
            var page = entries.after(COLLECTION, query, 0, AT_ONCE);
            while (!page.isEmpty()) {
                page.stream().map(Entry::text).forEach(data::add);
                page = entries.after(
                        COLLECTION, query, page.get(page.size() - 1).id(), AT_ONCE);
            }
        });
        return data;
    }

    /**
     * Queues something to know.
     *
     * @param data null when it was not given
     * @throws ProblemException {@code invalid-input} naming the field {@code data}, {@code not-found} when the collection was
     *     deleted, {@code limit-reached}
     */
    public FeedView feed(String data) {
        var collection = collections.find(COLLECTION).orElseThrow(() -> Collections.missing(COLLECTION));
        return feeds.feed(reader.word(collection, "data", data));
    }

    /**
     * Forgets something.
     *
     * @throws ProblemException {@code not-found} when it is not known
     */
    public void forget(String data) {
        if (collections.find(COLLECTION).isEmpty() || !entries.delete(COLLECTION, data)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "no such data");
        }
    }
}
