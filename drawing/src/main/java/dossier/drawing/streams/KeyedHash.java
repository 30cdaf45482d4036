package dossier.drawing.streams;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) under one key. Not thread-safe: each thread makes its own. */
public final class KeyedHash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /** @param key the secret, at least one byte */
    public KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Writes the hash of a message over the first {@value #LENGTH} bytes of an array. */
    public void hash(byte[] message, byte[] into) {
        try {
            mac.update(message);
            mac.doFinal(into, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A hash needs room for %d bytes".formatted(LENGTH), e);
        }
    }
}
