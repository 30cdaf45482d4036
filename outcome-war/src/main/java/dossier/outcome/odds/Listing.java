package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.PriorityQueue;

/** The likeliest values of a tally. */
final class Listing {

    /** Each output has values of one kind, and all kinds can be compared. */
    @SuppressWarnings("unchecked")
    private static final Comparator<Entry<Object, BigInteger>> BY_VALUE =
            Comparator.comparing(entry -> (Comparable<Object>) entry.getKey());

    private static final Comparator<Entry<Object, BigInteger>> LIKELIEST_FIRST =
            Entry.<Object, BigInteger>comparingByValue().reversed().thenComparing(BY_VALUE);

    private Listing() {}

    /** At most as many entries as allowed, the likeliest first, equally likely ones in the order of their values. */
    static List<Entry<Object, BigInteger>> of(Tally tally, int most) {
        var kept = new PriorityQueue<>(LIKELIEST_FIRST.reversed());
        for (var entry : tally.ways().entrySet()) {
            if (kept.size() < most) {
                kept.add(entry);
            } else if (LIKELIEST_FIRST.compare(entry, kept.peek()) < 0) {
                kept.remove();
                kept.add(entry);
            }
        }
        var listed = new ArrayList<>(kept);
        Collections.sort(listed, LIKELIEST_FIRST);
        return listed;
    }
}
