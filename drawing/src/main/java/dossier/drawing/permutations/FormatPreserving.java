package dossier.drawing.permutations;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * FF1 of NIST SP 800-38G (2016): AES in a Feistel network that turns numbers of some digits into numbers of as many digits,
 * each into another. Not thread-safe.
 */
final class FormatPreserving {

    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;

    private final BigInteger[] moduli;
    private final byte[] tweak;
    private final byte[] head;
    private final int halfBytes;
    private final int roundBytes;
    private final Cipher cipher;

    /**
     * @param key 16, 24 or 32 bytes
     * @param radix how many digits there are, 2 to 65,535
     * @param length of the numbers in digits, 2 or more; half of them must fit 96 bits, so that one block is enough for a
     *     round
     * @param tweak any bytes, public; each gives another permutation
     */
    FormatPreserving(byte[] key, int radix, int length, byte[] tweak) {
        var digits = BigInteger.valueOf(radix);
        this.moduli = new BigInteger[] {digits.pow(length / 2), digits.pow(length - length / 2)};
        this.tweak = tweak.clone();
        this.halfBytes = (moduli[1].subtract(BigInteger.ONE).bitLength() + 7) / 8;
        this.roundBytes = 4 * ((halfBytes + 3) / 4) + 4;
        this.head = ByteBuffer.allocate(BLOCK)
                .putInt(0x01020100 | radix >> 16)
                .putShort((short) radix)
                .put((byte) ROUNDS)
                .put((byte) (length / 2))
                .putInt(length)
                .putInt(tweak.length)
                .array();
        this.cipher = aes(key);
    }

    private static Cipher aes(byte[] key) {
        try {
            var aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return aes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES", e);
        }
    }

    /** The number that a number of {@code length} digits turns into. */
    BigInteger encrypt(BigInteger number) {
        var halves = number.divideAndRemainder(moduli[1]);
        var a = halves[0];
        var b = halves[1];
        for (var round = 0; round < ROUNDS; round++) {
            var c = a.add(mixed(round, b)).mod(moduli[round % 2]);
            a = b;
            b = c;
        }
        return a.multiply(moduli[1]).add(b);
    }

    private BigInteger mixed(int round, BigInteger half) {
        var padding = Math.floorMod(-tweak.length - halfBytes - 1, BLOCK);
        var message = ByteBuffer.allocate(BLOCK + tweak.length + padding + 1 + halfBytes)
                .put(head)
                .put(tweak)
                .put(new byte[padding])
                .put((byte) round)
                .put(fixed(half));
        return new BigInteger(1, chained(message.array()), 0, roundBytes);
    }

    private byte[] fixed(BigInteger half) {
        var bytes = new byte[halfBytes];
        var digits = half.toByteArray();
        var used = Math.min(digits.length, halfBytes);
        System.arraycopy(digits, digits.length - used, bytes, halfBytes - used, used);
        return bytes;
    }

    /** CBC-MAC: each block is mixed into what became of those before it. */
    private byte[] chained(byte[] message) {
        var sum = new byte[BLOCK];
        for (var at = 0; at < message.length; at += BLOCK) {
            for (var i = 0; i < BLOCK; i++) {
                sum[i] ^= message[at + i];
            }
            sum = encrypt(sum);
        }
        return sum;
    }

    /** A whole block comes back at once: nothing is padded. */
    private byte[] encrypt(byte[] block) {
        return cipher.update(block);
    }
}
