package dossier.liberty.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Refusal;

/** The password of our own database: made by chance at the first start, kept in a file that only its owner can read. */
final class Password {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 32;

    private Password() {}

    /** Makes the file unless it is there. */
    static void ensure(Path file) {
        Home.made(file.getParent());
        try {
            writePrivately(file, random());
        } catch (FileAlreadyExistsException kept) {
            // The data directory knows the password of its first start.
        } catch (IOException e) {
            throw new Refusal("Cannot write %s (%s).".formatted(file, e), e);
        }
    }

    /** Writes a new file that nobody but its owner can read, not even for a moment. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
