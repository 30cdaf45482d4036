package dossier.ui.collections;

import java.util.List;

import dossier.ui.queues.RowClaim;

/**
 * A part of a feed that a worker has claimed.
 *
 * @param feed number of the feed
 * @param first place of its first line in the feed, from 0
 * @param lines to apply, at least one
 * @param tries how often it was tried before
 * @param claim whose it is
 */
record FeedPart(long feed, int first, List<Line> lines, int tries, RowClaim claim) {

    /** What its traces are found by in the log. */
    String id() {
        return "feed-%d-%d".formatted(feed, first);
    }
}
