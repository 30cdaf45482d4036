package dossier.liberty.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Watches the console log of a starting server for its application: one that cannot start will never be ready. */
final class Deployment {

    /** Liberty's message "An exception occurred while starting the application". */
    private static final String FAILURE = "CWWKZ0002E";

    private final Path log;
    private final long start;

    /** Watches from the present end of the log on. */
    Deployment(Path log) {
        this.log = log;
        this.start = log.toFile().length();
    }

    /** Whether the application has failed to start. */
    boolean hasFailed() {
        if (Files.notExists(log)) {
            return false;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(start);
            var news = new byte[(int) (file.length() - start)];
            file.readFully(news);
            return new String(news, StandardCharsets.UTF_8).contains(FAILURE);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
