package dossier.liberty.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import dossier.liberty.processes.Patience;
import dossier.liberty.settings.Refusal;

/** Asks a server at {@code /health/ready} whether it can do its work. */
final class Readiness {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(3));
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private final HttpRequest question;
    private volatile String lastAnswer = "it did not answer";

    Readiness(String url) {
        question = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(TIMEOUT)
                .build();
    }

    /** Waits until the server is ready; false if it ends before that, or takes longer than three minutes. */
    boolean await(BooleanSupplier isAlive) {
        return PATIENCE.until(this::isReady, isAlive);
    }

    /** What the server said last about itself. */
    String lastAnswer() {
        return lastAnswer;
    }

    private boolean isReady() {
        try {
            var answer = CLIENT.send(question, BodyHandlers.ofString());
            lastAnswer = "it said " + answer.body();
            return answer.statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Waiting for a server was interrupted.", e);
        }
    }
}
