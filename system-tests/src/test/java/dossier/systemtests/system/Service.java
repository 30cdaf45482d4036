package dossier.systemtests.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One service at its address; calls go out exactly as given, also when they are wrong. */
public record Service(String name, URI address) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public Answer get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    public Answer call(String method, String path, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(name + " does not answer " + method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
