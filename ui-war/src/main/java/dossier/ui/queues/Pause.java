package dossier.ui.queues;

import java.time.Duration;

/** How long work that failed rests before it is tried again. */
public final class Pause {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;

    private Pause() {}

    /** A second at first, then twice as long each time, up to half a minute. */
    public static Duration after(int tries) {
        return SHORTEST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
    }
}
