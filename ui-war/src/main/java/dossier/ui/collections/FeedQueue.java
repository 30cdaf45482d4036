package dossier.ui.collections;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.queues.LostClaimException;
import dossier.ui.storage.DatabaseGuarded;

/**
 * What workers share: parts of feeds to apply. Each call is a transaction of its own, and a part is always locked before its
 * collection, so nobody waits in a circle.
 */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class FeedQueue {

    @Inject
    private PartRepository parts;

    @Inject
    private FeedRepository feeds;

    @Inject
    private CollectionRepository collections;

    @Inject
    private EntryRepository entries;

    @Inject
    @ConfigProperty(name = "dossier.collections.lease")
    private Duration lease;

    /** Takes the next part; for the time of a lease nobody else does. Empty when there is nothing to do. */
    Optional<FeedPart> claim() {
        var part = parts.next();
        part.ifPresent(found -> parts.claim(found, lease));
        return part;
    }

    /**
     * Stores the entries of a part and marks it as done, both or neither. All that it adds makes one version.
     *
     * @throws LostClaimException when it is in other hands by now
     */
    void apply(FeedPart part) {
        if (!parts.done(part)) {
            throw new LostClaimException();
        }
        var collection = collections.lock(feeds.get(part.feed()).collection().id());
        var applied = collection.isDeleted() ? Sieve.none(part.lines()) : sieved(collection, part);
        if (!applied.added().isEmpty()) {
            var version = collection.change(applied.added().size());
            entries.add(collection.id(), version, applied.added());
        }
        parts.remember(part, applied);
    }

    private Applied sieved(StoredCollection collection, FeedPart part) {
        var texts = part.lines().stream().map(EntryReader::text).distinct().toList();
        return new Sieve(collection, entries.present(collection.id(), texts)).pass(part.lines());
    }

    /** Lets others try later what could not be applied now, and tells people why. */
    void giveBack(FeedPart part, Duration pause, String trouble) {
        parts.giveBack(part, pause, trouble);
    }
}
