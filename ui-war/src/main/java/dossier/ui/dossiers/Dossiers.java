package dossier.ui.dossiers;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.search.Postings;
import dossier.ui.search.SearchIndex;
import dossier.ui.storage.DatabaseGuarded;

/** The history: each call is a transaction of its own, and a database that does not answer is a problem. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Dossiers {

    @Inject
    private DossierRepository repository;

    @Inject
    private SearchIndex index;

    @Inject
    private Event<Stored> stored;

    @Inject
    private ActionLog log;

    /** Stores a dossier and gives it back with its number. */
    public Dossier store(Dossier dossier) {
        repository.store(dossier);
        var postings = new Postings();
        postings.add(dossier.getNumber(), new DossierTerms().of(dossier));
        index.add(postings);
        stored.fire(new Stored(dossier.getRulebook(), List.of(dossier)));
        log.done(ActionKind.DOSSIER_GENERATED, Long.toString(dossier.getNumber()));
        return dossier;
    }

    /**
     * Stores dossiers that follow each other in a batch, all or none, in the transaction of the caller if there is one; much
     * faster than one by one.
     */
    public void storeAll(List<Dossier> made) {
        repository.storeAll(made);
        var batch = made.get(0).getBatch();
        var first = made.get(0).getIndex();
        var numbers = repository.numbers(batch, first, made.size()).iterator();
        var terms = new DossierTerms();
        var postings = new Postings();
        made.forEach(dossier -> postings.add(numbers.next(), terms.of(dossier)));
        index.add(postings, batch, first);
        stored.fire(new Stored(made.get(0).getRulebook(), made));
    }

    /** The dossier with this number; empty when there is none, or no longer. */
    public Optional<Dossier> find(long number) {
        return repository.find(number);
    }

    /** Deletes for ever; false when there was nothing to delete. */
    public boolean delete(long number) {
        var deleted = repository.delete(number);
        if (deleted) {
            log.done(ActionKind.DOSSIER_DELETED, Long.toString(number));
        }
        return deleted;
    }

    /** Deletes dossiers of a batch that were stored together, in the transaction of the caller. */
    public void deleteAll(long batch, long from, int count) {
        repository.deleteAll(batch, from, count);
        index.forget(batch, from);
    }

    /**
     * Walks the dossiers that fit a filter, by their number: the one way to read the history, for pages, lists and downloads.
     * Begin at {@link Cursor#NEWEST} or {@link Cursor#OLDEST} and go on at {@link Stretch#next()} until it is empty. However
     * others store and delete meanwhile, nothing is seen twice and nothing that stays is left out.
     *
     * @param limit how many at most, at least 1
     */
    public Stretch walk(DossierFilter filter, Cursor cursor, int limit) {
        var range = repository.range(filter).and(cursor.range());
        var terms = DossierTerms.of(filter);
        if (range.isEmpty()) {
            return new Stretch(List.of(), null);
        }
        return terms.isEmpty()
                ? Stretch.of(repository.read(filter, range, cursor, limit + 1), cursor, limit)
                : new Search(index, repository, filter, cursor, limit).run(terms, range);
    }

    /** The dossiers of a batch with an index from a certain one on, by their index; fewer than the count where some are missing. */
    public List<Dossier> ofBatch(long batch, long from, int count) {
        return repository.ofBatch(batch, from, count);
    }

    /** How many dossiers of a batch of a certain size are there. */
    public long countOfBatch(long batch, long size) {
        return repository.countOfBatch(batch, size);
    }
}
