package dossier.ui.collections;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.book.ContentHash;

/** Turns what people feed into an order, or says what is wrong with the whole of it; single lines are looked at later. */
@ApplicationScoped
public class FeedReader {

    private static final int LONGEST_KEY = 200;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    @ConfigProperty(name = "dossier.collections.feed")
    private int most;

    /**
     * Reads a feed.
     *
     * @param collection name of the collection
     * @param style what it is written in
     * @param content as bytes of UTF-8
     * @param idempotencyKey null for none
     * @throws ProblemException {@code invalid-input} or {@code too-large}
     */
    public FeedOrder read(String collection, FeedStyle style, byte[] content, String idempotencyKey) {
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            throw ProblemException.invalid(
                    "Idempotency-Key",
                    idempotencyKey,
                    "The header Idempotency-Key must have 1 to %d characters.".formatted(LONGEST_KEY));
        }
        var text = text(content);
        var lines = style.lines(text);
        if (lines.isEmpty()) {
            throw ProblemException.invalid("body", null, "There is no entry in it; feed at least one.");
        }
        if (lines.size() > most) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "There are %,d entries in it; feed at most %,d at once.".formatted(lines.size(), most));
        }
        return order(collection, lines, style + text, idempotencyKey);
    }

    /**
     * A feed of a single word, of which people hear at once what is wrong with it.
     *
     * @param field what they call it
     * @param word null when it was not given
     * @throws ProblemException {@code invalid-input}
     */
    public FeedOrder word(CollectionView collection, String field, String word) {
        if (word == null) {
            throw ProblemException.invalid(field, null, "The field %s is missing.".formatted(field));
        }
        var line = new Line(1, word, null, null);
        new EntryReader(collection.longest()).complaint(line).ifPresent(complaint -> {
            throw ProblemException.invalid(field, word, "The field %s: %s".formatted(field, complaint));
        });
        return order(collection.name(), List.of(line), word, null);
    }

    private static FeedOrder order(String collection, List<Line> lines, String written, String key) {
        return new FeedOrder(collection, lines, key, ContentHash.of(collection + "\n" + written));
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid("body", null, "It must be text in UTF-8, and it has bytes that are none.");
        }
    }
}
