package dossier.ui.collections;

import java.time.Instant;
import java.util.List;

/**
 * How far a feed is.
 *
 * @param waiting lines that wait
 * @param stored lines that became entries
 * @param duplicates lines whose word was there already
 * @param refused lines that something is wrong with
 * @param refusals the first of these
 * @param trouble why it does not go on; null when nothing is in its way
 * @param lastDoneAt when something of it was applied last; null when nothing was
 */
record FeedProgress(
        int waiting,
        int stored,
        int duplicates,
        int refused,
        List<Refusal> refusals,
        String trouble,
        Instant lastDoneAt) {}
