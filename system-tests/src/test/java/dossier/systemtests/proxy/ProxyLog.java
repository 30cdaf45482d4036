package dossier.systemtests.proxy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import static org.awaitility.Awaitility.await;

/**
 * What the proxy prints: a line of JSON for each request, and words of its own.
 *
 * @param file where it is kept
 */
record ProxyLog(Path file) {

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count(String words) {
        return text().split(words, -1).length - 1;
    }

    /** The line of the request with this id; it is written when the request is over. */
    JsonObject entry(String requestId) {
        return await().until(() -> find(requestId), Optional::isPresent).orElseThrow();
    }

    private Optional<JsonObject> find(String requestId) {
        return text().lines()
                .filter(line -> line.startsWith("{") && line.contains("\"" + requestId + "\""))
                .map(ProxyLog::json)
                .findFirst();
    }

    private static JsonObject json(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
