package dossier.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A copy of the configuration of this repository, which a test may change.
 *
 * @param directory where it is
 */
record Configuration(Path directory) {

    private static final Path ORIGINAL = Path.of(System.getProperty("dossier.target"), "../../haproxy");

    /** Copies it anew. */
    static Configuration copiedTo(Path directory) {
        try (var files = Files.walk(ORIGINAL)) {
            files.forEach(file ->
                    copy(file, directory.resolve(ORIGINAL.relativize(file).toString())));
            return new Configuration(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path copy) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one line in place of a file. */
    void write(String file, String line) {
        try {
            Files.writeString(directory.resolve(file), line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
