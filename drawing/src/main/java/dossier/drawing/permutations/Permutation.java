package dossier.drawing.permutations;

import java.math.BigInteger;

/**
 * A secret order of the numbers from 0 to {@code size - 1}. FF1 orders all numbers of some bits; what falls outside of the
 * size is ordered again until it falls inside (cycle walking: Black and Rogaway, 2002), less than twice on average once
 * there are more than {@value #LEAST} numbers. Not thread-safe.
 */
public final class Permutation {

    /** FF1 asks for at least a hundred numbers. */
    private static final int LEAST = 128;

    private final BigInteger size;
    private final FormatPreserving cipher;

    /**
     * @param key 32 bytes
     * @param size how many numbers, 1 to 2⁶²
     */
    public Permutation(byte[] key, long size) {
        this.size = BigInteger.valueOf(size);
        var bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(size, LEAST) - 1);
        this.cipher = new FormatPreserving(key, 2, bits, new byte[0]);
    }

    /** The number at a place, 0 to {@code size - 1}. */
    public long at(long place) {
        var number = BigInteger.valueOf(place);
        do {
            number = cipher.encrypt(number);
        } while (number.compareTo(size) >= 0);
        return number.longValueExact();
    }
}
