package dossier.ui.collections;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;
import dossier.ui.people.Visitor;
import dossier.ui.storage.DatabaseGuarded;

/** What people feed, each call in a transaction of its own. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
public class Feeds {

    @Inject
    private CollectionRepository collections;

    @Inject
    private FeedRepository repository;

    @Inject
    private PartRepository parts;

    @Inject
    private FeedProgressRepository progress;

    @Inject
    private ActionLog log;

    @Inject
    private Visitor visitor;

    @Inject
    @ConfigProperty(name = "dossier.collections.part")
    private int part;

    @Inject
    @ConfigProperty(name = "dossier.collections.waiting")
    private long mostWaiting;

    /**
     * Queues entries. The same feed with the same idempotency key gives the feed that is there already.
     *
     * @throws ProblemException {@code not-found}, {@code limit-reached}, or {@code conflict} when the key was used for another
     *     feed
     */
    public FeedView feed(FeedOrder order) {
        return feed(order, visitor.name());
    }

    FeedView feed(FeedOrder order, String who) {
        repository.lockFeeds();
        return view(Optional.ofNullable(order.idempotencyKey())
                .flatMap(key -> repository.known(who, key))
                .map(earlier -> same(earlier, order))
                .orElseGet(() -> queued(order, who)));
    }

    private static Feed same(Feed earlier, FeedOrder order) {
        if (!earlier.answers(order)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The Idempotency-Key %s was used for feed %d, which was another one; take a new key."
                            .formatted(order.idempotencyKey(), earlier.number()));
        }
        return earlier;
    }

    private Feed queued(FeedOrder order, String who) {
        var collection =
                collections.find(order.collection()).orElseThrow(() -> Collections.missing(order.collection()));
        var waiting = parts.waiting() + order.lines().size();
        if (waiting > mostWaiting) {
            throw new ProblemException(
                    ProblemType.LIMIT_REACHED,
                    "With these entries %,d would be waiting to be stored, and %,d may. Feed fewer, or try again later."
                            .formatted(waiting, mostWaiting));
        }
        var feed = new Feed(collection, order, who);
        repository.add(feed);
        parts.add(feed.number(), order.lines(), part);
        log.done(
                who,
                ActionKind.COLLECTION_FED,
                "%d for %s".formatted(order.lines().size(), order.collection()));
        return feed;
    }

    /** One feed of a collection; empty when there is none. */
    public Optional<FeedView> find(String collection, long number) {
        return repository.find(collection, number).map(this::view);
    }

    /** Of one collection, newest first, those with a number below the given one. */
    public List<FeedView> before(String collection, long number, int limit) {
        return views(repository.before(collection, number, limit));
    }

    /** Those with the given numbers that are there, newest first. */
    public List<FeedView> find(List<Long> numbers) {
        return views(repository.find(numbers));
    }

    private List<FeedView> views(List<Feed> found) {
        var known = progress.of(found);
        return found.stream()
                .map(feed -> FeedView.of(feed, known.get(feed.number())))
                .toList();
    }

    private FeedView view(Feed feed) {
        return views(List.of(feed)).get(0);
    }
}
