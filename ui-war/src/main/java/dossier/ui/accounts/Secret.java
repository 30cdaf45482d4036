package dossier.ui.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import dossier.rulebooks.book.Sha256;

/** Keys that nobody can guess: 256 bits by chance. Because of that a plain hash is enough to keep them by. */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new one, in 43 characters that need no encoding anywhere. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hexadecimal digits: what is kept of a key. */
    static String hash(String key) {
        return HexFormat.of().formatHex(Sha256.of(key));
    }
}
