package dossier.rulebooks.shelf;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.ContentHash;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.shipped.ShippedRulebooks;

/**
 * Keeps what a service makes of each rulebook, by content hash. The shipped rulebooks stay for ever; of those that were
 * learned the oldest leave first, and whoever needs one again sends it again. Safe for many threads.
 *
 * @param <T> what the service makes of a rulebook
 */
public final class Shelf<T> {

    /** How many learned rulebooks are kept. */
    public static final int CAPACITY = 200;

    private final Function<Rulebook, T> compiler;
    private final Map<String, T> compiled = new ConcurrentHashMap<>();
    private final Queue<String> learned = new ArrayDeque<>();

    /**
     * A shelf with the shipped rulebooks.
     *
     * @param compiler makes what the service needs; what it finds wrong goes to the rulebook's findings or is thrown
     */
    public Shelf(Function<Rulebook, T> compiler) {
        this.compiler = compiler;
        ShippedRulebooks.all().forEach(book -> compiled.put(book.hash(), compile(book)));
    }

    /**
     * What was made of a rulebook.
     *
     * @throws ProblemException {@code unknown-rulebook} when it is not here, or no longer
     */
    public T get(String hash) {
        return get(hash, null);
    }

    /**
     * What was made of a rulebook, which is taken in when it is not here.
     *
     * @param document the rulebook, or null when whoever asks thinks that it is here
     * @throws ProblemException {@code unknown-rulebook} when it is neither here nor given; those of {@link #learn}
     */
    public T get(String hash, String document) {
        var known = compiled.get(hash);
        if (known != null) {
            return known;
        }
        if (document == null) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_RULEBOOK,
                    "No rulebook with the hash %s is known here; ask again with its document.".formatted(hash));
        }
        return learn(hash, document);
    }

    /** What was made of all rulebooks that are here now, in no particular order. */
    public List<T> all() {
        return List.copyOf(compiled.values());
    }

    /**
     * Takes a rulebook in and tells what was made of it; again is no harm.
     *
     * @throws ProblemException {@code invalid-input} when the hash is not the document's, {@code invalid-rulebook} with
     *     all findings when the document breaks the language
     */
    public T learn(String hash, String document) {
        if (!ContentHash.of(document).equals(hash)) {
            throw ProblemException.invalid(
                    "hash", hash, "The hash must be the SHA-256 of the document's UTF-8 bytes, in small hex digits.");
        }
        var known = compiled.get(hash);
        return known == null ? keep(hash, compile(Rulebook.read(document))) : known;
    }

    private T compile(Rulebook book) {
        var result = compiler.apply(book);
        book.findings().raise();
        return result;
    }

    private T keep(String hash, T result) {
        synchronized (learned) {
            if (compiled.put(hash, result) == null) {
                learned.add(hash);
            }
            if (learned.size() > CAPACITY) {
                compiled.remove(learned.remove());
            }
        }
        return result;
    }
}
