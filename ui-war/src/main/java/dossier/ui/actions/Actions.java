package dossier.ui.actions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.ui.people.NoAccount;
import dossier.ui.storage.DatabaseGuarded;

/** The entries of the action log. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Actions {

    /** Deleted within milliseconds each, so that no statement is long and no transaction large. */
    private static final int PAGE = 1_000;

    private static final int MOST_PAGES = 10;

    @Inject
    private ActionRepository repository;

    /** Writes an entry in the transaction of the caller, or in one of its own if there is none. */
    void add(Action action) {
        repository.add(action);
    }

    /** Writes an entry that stays whatever becomes of the transaction of the caller. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addAlone(Action action) {
        repository.add(action);
    }

    /** Newest first, the entries that fit a filter and are older than a cursor. */
    public List<Action> newestFirst(ActionFilter filter, ActionCursor after, int limit) {
        return repository.newestFirst(filter, after, limit);
    }

    /** Oldest first, the entries that fit a filter and are newer than a cursor. */
    List<Action> oldestFirst(ActionFilter filter, ActionCursor after, int limit) {
        return repository.oldestFirst(filter, after, limit);
    }

    /**
     * Deletes entries from before a time, the oldest first, and says so in an entry. Replicas that do so at once wait for each
     * other's rows and delete none twice.
     *
     * @return whether there may be more to delete
     */
    boolean expire(Instant before) {
        var deleted = 0;
        for (var page = 0; page < MOST_PAGES && deleted == page * PAGE; page++) {
            deleted += repository.deleteOldest(before, PAGE);
        }
        if (deleted > 0) {
            var what = "%d entries from before %s".formatted(deleted, before.truncatedTo(ChronoUnit.SECONDS));
            repository.add(new Action(NoAccount.DOSSIER.word(), ActionKind.ACTIONS_EXPIRED, what, null));
        }
        return deleted == MOST_PAGES * PAGE;
    }

    /** How many entries of a kind ended so. */
    long count(ActionKind kind, ActionStatus status) {
        return repository.count(kind, status);
    }
}
