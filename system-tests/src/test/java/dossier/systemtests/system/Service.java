package dossier.systemtests.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * One service at its address; calls go out exactly as given, also when they are wrong.
 *
 * @param authorization the header of that name for calls that do not bring one; null for none
 * @param http how it is reached
 */
public record Service(String name, URI address, String authorization, HttpClient http) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A service that is reached by plain HTTP. */
    public Service(String name, URI address, String authorization) {
        this(name, address, authorization, HTTP);
    }

    /** The same service, called by nobody in particular. */
    public Service anonymously() {
        return new Service(name, address, null, http);
    }

    /** The same service, called by somebody with an account. */
    public Service as(String account, String password) {
        return new Service(name, address, basic(account, password), http);
    }

    /** The same service, called by a program with a token. */
    public Service with(String token) {
        return new Service(name, address, "Bearer " + token, http);
    }

    static String basic(String account, String password) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    public Answer get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    public Answer put(String path, String json) {
        return call("PUT", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    public Answer patch(String path, String json) {
        return call("PATCH", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    public Answer call(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
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
