package dossier.ui.rulebooks;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found by name in the last second, so that a stream of dossiers by the same rulebook does not ask the database for
 * each. What was not found is not remembered.
 *
 * @param <T> what is found
 */
final class Recent<T> {

    private static final long NANOSECONDS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 200;

    private final Map<String, Seen<T>> seen = new ConcurrentHashMap<>();

    private record Seen<T>(T value, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < NANOSECONDS;
        }
    }

    Optional<T> get(String name, Function<String, Optional<T>> look) {
        var known = seen.get(name);
        if (known != null && known.isFresh()) {
            return Optional.of(known.value());
        }
        var since = System.nanoTime();
        var found = look.apply(name);
        found.ifPresentOrElse(value -> remember(name, new Seen<>(value, since)), () -> seen.remove(name));
        return found;
    }

    void forget(String name) {
        seen.remove(name);
    }

    int size() {
        return seen.size();
    }

    private void remember(String name, Seen<T> found) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(name, found);
    }
}
