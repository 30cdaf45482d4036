package dossier.ui.collections;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** What people do to collections, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Collections {

    @Inject
    private CollectionRepository repository;

    @Inject
    private EntryRepository entries;

    @Inject
    private ActionLog log;

    @Inject
    private Visitor visitor;

    /**
     * Makes an empty collection.
     *
     * @throws ProblemException {@code conflict} when the name is taken
     */
    public CollectionView create(NewCollection wanted) {
        var who = visitor.name();
        if (!begin(wanted, who)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "There is a collection named %s already; choose another name.".formatted(wanted.name()));
        }
        log.done(ActionKind.COLLECTION_CREATED, wanted.name());
        return CollectionView.of(existing(wanted.name()));
    }

    /** Makes an empty collection for somebody; false when the name is taken. Of those who try at once, one succeeds. */
    boolean begin(NewCollection wanted, String who) {
        repository.takeName(wanted.name(), who);
        var collection = repository.lockEvenDeleted(wanted.name()).filter(StoredCollection::isDeleted);
        collection.ifPresent(found -> found.begin(wanted.settings(), who));
        return collection.isPresent();
    }

    /** Makes a collection that comes with the product, unless there ever was one of its name. */
    void install(NewCollection wanted, String who) {
        if (repository.evenDeleted(wanted.name()).isEmpty()) {
            begin(wanted, who);
        }
    }

    /**
     * Changes the settings; entries that are there already stay, whatever the new rules are.
     *
     * @param change makes the new settings of those before
     * @throws ProblemException {@code not-found}
     */
    public CollectionView settle(String name, UnaryOperator<Settings> change) {
        var collection = locked(name);
        collection.settle(change.apply(collection.getSettings()));
        log.done(ActionKind.COLLECTION_CHANGED, name);
        return CollectionView.of(collection);
    }

    /**
     * Deletes a collection with its entries. Dossiers that were drawn from it can be explained all the same, and what still
     * waits to be stored is refused.
     *
     * @throws ProblemException {@code not-found}
     */
    public void delete(String name) {
        var collection = locked(name);
        entries.removeAll(collection.id(), collection.change(-collection.getSize()));
        collection.delete();
        log.done(ActionKind.COLLECTION_DELETED, name);
    }

    /** One of them; empty when there is none of that name. */
    public Optional<CollectionView> find(String name) {
        return repository.find(name).map(CollectionView::of);
    }

    /** By name, those after one (empty for the beginning) whose name or description contains something. */
    public List<CollectionView> after(String name, String search, int limit) {
        return repository.after(name, search, limit).stream()
                .map(CollectionView::of)
                .toList();
    }

    private StoredCollection existing(String name) {
        return repository.find(name).orElseThrow(() -> missing(name));
    }

    private StoredCollection locked(String name) {
        return repository.lock(name).orElseThrow(() -> missing(name));
    }

    /** The problem that there is no such collection. */
    public static ProblemException missing(String name) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no collection named " + name + ", or no longer.");
    }
}
