package dossier.drawing.streams;

/**
 * Makes a number from 0 to {@code size - 1} of a random word, each equally likely: words beyond the last full multiple of
 * {@code size} are rejected, of the others the remainder counts. Words are unsigned.
 *
 * @param size how many numbers, 1 or more
 * @param last the largest word that is accepted
 */
public record Bound(long size, long last) {

    /** The bound for words of the full 64 bits. */
    public static Bound of(long size) {
        return of(size, Long.SIZE);
    }

    /** The bound for words of some bits, 1 to 64; the rule is the same for all, and provable by counting for few. */
    static Bound of(long size, int bits) {
        var largest = -1L >>> (Long.SIZE - bits);
        return new Bound(size, largest - Long.remainderUnsigned(largest - size + 1, size));
    }

    /** Whether a word counts. */
    boolean accepts(long word) {
        return Long.compareUnsigned(word, last) <= 0;
    }

    /** What an accepted word stands for. */
    long number(long word) {
        return Long.remainderUnsigned(word, size);
    }

    /** The number of the next word that counts; takes at least one word, even when there is only one number. */
    public long next(WordStream words) {
        var word = words.next();
        while (!accepts(word)) {
            word = words.next();
        }
        return number(word);
    }
}
