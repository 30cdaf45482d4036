package dossier.ui.archives;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Names of files as the file system has them, which are bytes, and as text in UTF-8. A path's own text depends on the locale
 * that the server was started in, and many servers are started in one that has ASCII only; its URI has the bytes.
 */
final class RawName {

    private RawName() {}

    /** The last name of a path; empty when its bytes are no UTF-8. */
    static Optional<String> of(Path path) {
        var encoded = path.toUri().getRawPath().replaceFirst("/$", "");
        var bytes = decode(encoded.substring(encoded.lastIndexOf('/') + 1));
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The relative path of a name. */
    static Path path(String name) {
        var encoded = new StringBuilder("file:///");
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().toHexDigits(octet));
        }
        return Path.of(URI.create(encoded.toString())).getFileName();
    }

    private static ByteBuffer decode(String encoded) {
        var bytes = ByteBuffer.allocate(encoded.length());
        for (var i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) encoded.charAt(i));
            }
        }
        return bytes.flip();
    }
}
