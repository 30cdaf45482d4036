package dossier.ui.rulebooks;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.Rulebook;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.storage.DatabaseGuarded;

/** Keeps rulebooks, each call in a transaction of its own. It does not look at documents; {@link Authoring} does. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Rulebooks {

    @Inject
    private RulebookRepository repository;

    @Inject
    private ActionLog log;

    /**
     * Stores the first version of a rulebook.
     *
     * @throws ProblemException {@code conflict} when the name is taken, by an archived one too
     */
    StoredRulebook create(Rulebook book, String who) {
        if (!repository.takeName(new RulebookVersion(book, 1, who))) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "There is a rulebook named %s already; choose another name.".formatted(book.name()));
        }
        var stored = new StoredRulebook(repository.version(book.name(), 1).orElseThrow());
        repository.add(stored);
        saved(stored, who);
        return stored;
    }

    /**
     * Stores the next version; the same text once more changes nothing.
     *
     * @throws ProblemException {@code not-found}, {@code changed}, or {@code conflict} when it is archived
     */
    StoredRulebook save(Rulebook book, IfMatch expected, String who) {
        var stored = locked(book.name());
        if (stored.isArchived()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The rulebook %s is archived; restore it, then save.".formatted(book.name()));
        }
        expected.check(stored);
        var newest = stored.getNewest();
        if (!newest.getHash().equals(book.hash())) {
            var next = new RulebookVersion(book, newest.getVersion() + 1, who);
            repository.add(next);
            stored.take(next);
            saved(stored, who);
        }
        return stored;
    }

    /**
     * Hides a rulebook; an archived one stays as it is.
     *
     * @throws ProblemException {@code not-found}, {@code changed}
     */
    StoredRulebook archive(String name, IfMatch expected, String who) {
        var stored = locked(name);
        expected.check(stored);
        if (!stored.isArchived()) {
            stored.archive(who);
            log.done(who, ActionKind.RULEBOOK_ARCHIVED, name);
        }
        return stored;
    }

    /**
     * Shows a rulebook again; one that is not archived stays as it is.
     *
     * @throws ProblemException {@code not-found}
     */
    StoredRulebook restore(String name, String who) {
        var stored = locked(name);
        if (stored.isArchived()) {
            stored.restore();
            log.done(who, ActionKind.RULEBOOK_RESTORED, name);
        }
        return stored;
    }

    /** A rulebook, archived or not; empty when there is none of that name. */
    public Optional<StoredRulebook> find(String name) {
        return repository.find(name);
    }

    /** One version, from 1; empty when there is none. */
    public Optional<RulebookVersion> version(String name, int number) {
        return repository.version(name, number);
    }

    /** All versions, the newest first; none when there is no such rulebook. */
    public List<RulebookSummary> versions(String name) {
        return repository.versions(name);
    }

    /** By name, those after one; empty for the beginning. */
    public List<RulebookSummary> after(RulebookFilter filter, String name, int limit) {
        return repository.after(filter, name, limit);
    }

    /** A page of the sorted list, from {@code first} (0 is the first of all). */
    public List<RulebookSummary> page(RulebookFilter filter, RulebookSort sort, int first, int size) {
        return repository.page(filter, sort, first, size);
    }

    /** How many there are. */
    public long count(RulebookFilter filter) {
        return repository.count(filter);
    }

    private void saved(StoredRulebook stored, String who) {
        var version = stored.getNewest().getVersion();
        log.done(who, ActionKind.RULEBOOK_SAVED, "%s, version %d".formatted(stored.getName(), version));
    }

    private StoredRulebook locked(String name) {
        return repository.lock(name).orElseThrow(() -> missing(name));
    }

    /** The problem that there is no such rulebook. */
    public static ProblemException missing(String name) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no rulebook named " + name + ".");
    }
}
