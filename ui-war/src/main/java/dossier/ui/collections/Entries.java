package dossier.ui.collections;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.draws.Source;
import dossier.rulebooks.draws.Weighted;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.storage.DatabaseGuarded;

/** The entries of collections, each call in a transaction of its own. New ones come by {@link Feeds}. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Entries {

    private static final int MOST_TAG_LISTS = 1_000;

    @Inject
    private CollectionRepository collections;

    @Inject
    private EntryRepository repository;

    @Inject
    private ActionLog log;

    /**
     * In the order of storing, those after an entry (0 for the beginning).
     *
     * @throws ProblemException {@code not-found}
     */
    public List<Entry> after(String collection, EntryQuery query, long id, int limit) {
        return repository.after(existing(collection).id(), query, id, limit);
    }

    /**
     * All tags that entries have now, sorted.
     *
     * @throws ProblemException {@code not-found}
     */
    public List<String> tags(String collection) {
        return repository.tagLists(existing(collection).id(), MOST_TAG_LISTS).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Deletes entries by their ids, as one change; those that are gone already do not matter.
     *
     * @return how many were deleted
     * @throws ProblemException {@code not-found} when there is no such collection
     */
    public int delete(String collection, Collection<Long> ids) {
        var locked = locked(collection);
        return deleted(locked, repository.remove(locked.id(), locked.getVersion() + 1, ids));
    }

    /**
     * Deletes a word; false when there is none.
     *
     * @throws ProblemException {@code not-found} when there is no such collection
     */
    public boolean delete(String collection, String word) {
        var locked = locked(collection);
        return deleted(locked, repository.remove(locked.id(), locked.getVersion() + 1, word)) > 0;
    }

    private int deleted(StoredCollection collection, int count) {
        if (count > 0) {
            collection.change(-count);
            log.done(ActionKind.ENTRIES_DELETED, "%d of %s".formatted(count, collection.getName()));
        }
        return count;
    }

    /** The words of a source at a version of its collection, with their weights; one more than a draw can have at most. */
    LinkedHashMap<String, Integer> words(Source source, int version) {
        var words = new LinkedHashMap<String, Integer>();
        collections
                .evenDeleted(source.collection())
                .ifPresent(collection -> repository
                        .after(
                                collection.id(),
                                new EntryQuery("", source.tag() == null ? "" : source.tag(), version),
                                0,
                                Weighted.MOST + 1)
                        .forEach(entry -> words.put(entry.text(), entry.weight())));
        return words;
    }

    private StoredCollection existing(String collection) {
        return collections.find(collection).orElseThrow(() -> Collections.missing(collection));
    }

    private StoredCollection locked(String collection) {
        return collections.lock(collection).orElseThrow(() -> Collections.missing(collection));
    }
}
