package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A secret of a run: made by chance at the first start, kept in a file that only its owner can read. */
public final class SecretFile {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 32;

    private SecretFile() {}

    /** Makes the file unless it is there. */
    public static void ensure(Path file) {
        Home.made(file.getParent());
        try {
            writePrivately(file, random());
        } catch (FileAlreadyExistsException kept) {
            // What it opens knows the secret of the first start.
        } catch (IOException e) {
            throw new Refusal("Cannot write %s (%s).".formatted(file, e), e);
        }
    }

    /** Writes a new file that nobody but its owner can read, not even for a moment. */
    public static void writePrivately(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    /** What it holds, white space around it left out. */
    public static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("Cannot read the secret in %s (%s).".formatted(file, e), e);
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
