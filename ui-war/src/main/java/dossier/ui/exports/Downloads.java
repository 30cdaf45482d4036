package dossier.ui.exports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** The downloads of this replica: how many run, and how far those are that somebody watches by a token. */
@ApplicationScoped
class Downloads {

    /** How many watched ones are remembered; the oldest is forgotten first. */
    static final int MOST_WATCHED = 1_000;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final AtomicInteger running = new AtomicInteger();
    private final Map<String, Download> watched = new LinkedHashMap<>();

    @Inject
    @ConfigProperty(name = "dossier.exports.running")
    private int mostRunning;

    /** A piece of work that can be watched. */
    interface Work<E extends Exception> {
        void run(Download download) throws E;
    }

    /**
     * Refuses when too many downloads run already: each holds a thread for as long as its client takes to read.
     *
     * @throws ProblemException {@code unavailable}
     */
    void checkRoom() {
        if (running.get() >= mostRunning) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "%d exports are running, and no more than that may. Try again in a moment.".formatted(mostRunning));
        }
    }

    /**
     * Does the work of one download.
     *
     * @param token by which it is watched; null when nobody watches
     * @param rows how many it will write; null when nobody knows
     */
    <E extends Exception> void run(String token, Long rows, Work<E> work) throws E {
        var download = new Download(rows);
        if (token != null) {
            watch(token, download);
        }
        running.incrementAndGet();
        var end = Download.State.FAILED;
        try {
            work.run(download);
            end = Download.State.DONE;
        } finally {
            running.decrementAndGet();
            download.end(end);
        }
    }

    private synchronized void watch(String token, Download download) {
        watched.remove(token);
        watched.put(token, download);
        if (watched.size() > MOST_WATCHED) {
            watched.remove(watched.keySet().iterator().next());
        }
    }

    /** The download that is watched by a token; empty when none is, or no longer. */
    synchronized Optional<Download> find(String token) {
        return Optional.ofNullable(watched.get(token));
    }

    /**
     * Checks a token: 16 to 64 letters, digits, dashes and underscores, or null.
     *
     * @throws ProblemException {@code invalid-input}
     */
    static void check(String token) {
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw ProblemException.invalid(
                    "watch", token, "The parameter watch must be 16 to 64 letters, digits, dashes or underscores.");
        }
    }
}
