package dossier.ui.dossiers;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.storage.DatabaseGuarded;

/** The history: each call is a transaction of its own, and a database that does not answer is a problem. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Dossiers {

    /** How many of the newest dossiers {@link #page} and {@link #count} look at. */
    public static final int WINDOW = 100_000;

    @Inject
    private DossierRepository repository;

    @Inject
    private Event<Stored> stored;

    /** Stores a dossier and gives it back with its number. */
    public Dossier store(Dossier dossier) {
        repository.store(dossier);
        stored.fire(new Stored(dossier.getRulebook(), List.of(dossier)));
        return dossier;
    }

    /** Stores dossiers of one rulebook, all or none, in the transaction of the caller if there is one; much faster than one by one. */
    public void storeAll(List<Dossier> made) {
        repository.storeAll(made);
        stored.fire(new Stored(made.get(0).getRulebook(), made));
    }

    /** The dossier with this number; empty when there is none, or no longer. */
    public Optional<Dossier> find(long number) {
        return repository.find(number);
    }

    /** Deletes for ever; false when there was nothing to delete. */
    public boolean delete(long number) {
        return repository.delete(number);
    }

    /** Deletes dossiers of a batch that follow each other, in the transaction of the caller. */
    public void deleteAll(long batch, long from, int count) {
        repository.deleteAll(batch, from, count);
    }

    /**
     * Walks the dossiers that fit a filter, by their number: the one way to read the history, for pages, lists and downloads.
     * Begin at {@link Cursor#NEWEST} or {@link Cursor#OLDEST} and go on at {@link Stretch#next()} until it is empty. However
     * others store and delete meanwhile, nothing is seen twice and nothing that stays is left out.
     *
     * @param limit how many at most, at least 1
     */
    public Stretch walk(DossierFilter filter, Cursor cursor, int limit) {
        return repository.walk(filter, cursor, limit);
    }

    /** The dossiers of a batch with an index from a certain one on, by their index; fewer than the count where some are missing. */
    public List<Dossier> ofBatch(long batch, long from, int count) {
        return repository.ofBatch(batch, from, count);
    }

    /** How many dossiers of a batch of a certain size are there. */
    public long countOfBatch(long batch, long size) {
        return repository.countOfBatch(batch, size);
    }

    /** A page of the sorted list of the newest {@value #WINDOW}, from {@code first} (0 is the first of all). */
    public List<Dossier> page(DossierFilter filter, DossierSort sort, int first, int size) {
        return repository.page(filter, sort, first, size);
    }

    /** How many there are among the newest {@value #WINDOW}. */
    public long count(DossierFilter filter) {
        return repository.count(filter);
    }
}
