package dossier.ui.collections;

import java.util.List;

/**
 * What somebody feeds to a collection; {@link FeedReader} makes it from what people write.
 *
 * @param collection its name
 * @param lines at least one
 * @param idempotencyKey what a repeated feed is known by; null for none
 * @param fingerprint of what was written: a feed that is repeated by its key must have the same
 */
public record FeedOrder(String collection, List<Line> lines, String idempotencyKey, String fingerprint) {

    /** Keeps a copy of the lines. */
    public FeedOrder {
        lines = List.copyOf(lines);
    }
}
