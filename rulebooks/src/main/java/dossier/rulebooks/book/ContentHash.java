package dossier.rulebooks.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What identifies a rulebook between services: the same document has the same hash, everywhere and for ever. */
public final class ContentHash {

    /** What a hash looks like. */
    public static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private ContentHash() {}

    /** SHA-256 of the document's UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public static String of(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
