package dossier.outcome.domains;

import java.time.Duration;

/** What one count may take: combinations, memory and time. Not thread-safe. */
public final class Effort {

    /** The most combinations of values that are gone through for one output. */
    public static final long MOST_COMBINATIONS = 1L << 22;

    /** About the most bytes that the different values of the counted outputs take together. */
    public static final long MOST_BYTES = 24_000_000;

    private static final int LOOKS_PER_CLOCK = 64;

    /** After how many combinations it shows how long all of them will take. */
    private static final int SAMPLE = 1 << 14;

    private final long start = System.nanoTime();
    private final long end;
    private long bytes;
    private int looks;
    private boolean spent;

    private Effort(long end) {
        this.end = end;
    }

    /** An effort that may last some time from now on. */
    public static Effort of(Duration time) {
        return new Effort(System.nanoTime() + time.toNanos());
    }

    /** An effort that ends at the same time and starts with no memory taken. */
    public Effort again() {
        return new Effort(end);
    }

    /** Takes memory. */
    public void take(long more) {
        bytes += more;
    }

    /** Whether time or memory is used up. */
    public boolean isSpent() {
        spent = spent || bytes > MOST_BYTES || System.nanoTime() - end >= 0;
        return spent;
    }

    /** The same for tight loops: looks at the clock now and then only. */
    public boolean isNearlySpent() {
        return spent || bytes > MOST_BYTES || looks++ % LOOKS_PER_CLOCK == 0 && isSpent();
    }

    /** Gives up now when, after the first of many combinations, it can be told that time or memory will not do for all. */
    public void forecast(long done, long all) {
        if (done == SAMPLE) {
            var times = (double) all / done;
            var now = System.nanoTime();
            spent = spent || now + (now - start) * (times - 1) > end || bytes * times > MOST_BYTES;
        }
    }

    /** Whether picking from some values a number of times gives too many combinations. */
    public static boolean exceeds(long values, int times) {
        var combinations = 1L;
        for (var i = 0; i < times && combinations <= MOST_COMBINATIONS; i++) {
            combinations *= values;
        }
        return combinations > MOST_COMBINATIONS;
    }
}
