package dossier.rulebooks.book;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** What identifies a rulebook between services: the same document has the same hash, everywhere and for ever. */
public final class ContentHash {

    /** What a hash looks like. */
    public static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private ContentHash() {}

    /** SHA-256 of the document's UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public static String of(String document) {
        return HexFormat.of().formatHex(Sha256.of(document));
    }
}
