package dossier.drawing.streams;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The endless stream of 64-bit words for one field of one dossier after the other. Block {@code c} of a stream is
 * {@code HMAC-SHA-256(key, lp("dossier/1") ‖ lp(seed) ‖ u64(index) ‖ lp(field) ‖ u64(c))}, read as four words; numbers are
 * big-endian, and {@code lp} puts the count of UTF-8 bytes in front as 32 bits. Fields do not share words, so a new field
 * changes no other. Not thread-safe.
 */
public final class WordStream {

    /** Frozen: a change of what is drawn is a new algorithm with a new name. */
    public static final String ALGORITHM = "dossier/1";

    private static final int WORDS = KeyedHash.LENGTH / Long.BYTES;

    private final KeyedHash hash;
    private final ByteBuffer message;
    private final int indexAt;
    private final int counterAt;
    private final ByteBuffer block = ByteBuffer.allocate(KeyedHash.LENGTH);
    private long counter;
    private int word;

    /** The stream of a field, at the dossier with index 0. */
    public WordStream(KeyedHash hash, String seed, String field) {
        var algorithmBytes = ALGORITHM.getBytes(StandardCharsets.UTF_8);
        var seedBytes = seed.getBytes(StandardCharsets.UTF_8);
        var fieldBytes = field.getBytes(StandardCharsets.UTF_8);
        this.hash = hash;
        this.indexAt = 2 * Integer.BYTES + algorithmBytes.length + seedBytes.length;
        this.counterAt = indexAt + Long.BYTES + Integer.BYTES + fieldBytes.length;
        this.message = ByteBuffer.allocate(counterAt + Long.BYTES);
        put(algorithmBytes);
        put(seedBytes);
        message.putLong(0);
        put(fieldBytes);
        start(0);
    }

    private void put(byte[] bytes) {
        message.putInt(bytes.length).put(bytes);
    }

    /** Goes to the first word for the dossier with this index, 0 or more. */
    public void start(long index) {
        message.putLong(indexAt, index);
        counter = 0;
        word = WORDS;
    }

    /** 32 bytes that depend on key, seed and field but on no dossier; the index is one that no dossier has. */
    public byte[] batchKey() {
        start(-1);
        var key = ByteBuffer.allocate(KeyedHash.LENGTH);
        while (key.hasRemaining()) {
            key.putLong(next());
        }
        return key.array();
    }

    /** The next word; all 64 bits are random. */
    public long next() {
        if (word == WORDS) {
            message.putLong(counterAt, counter++);
            hash.hash(message.array(), block.array());
            word = 0;
        }
        return block.getLong(Long.BYTES * word++);
    }
}
