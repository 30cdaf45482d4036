package dossier.ui.generation;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.contracts.rulebooks.RulebooksApi;
import dossier.edge.problems.ProblemReader;
import dossier.edge.requests.RequestIdForwarder;
import dossier.ui.rulebooks.RulebookVersion;

/** One of the services that a dossier needs: it is taught what it does not know, and its silence becomes a clear problem. */
final class Remote {

    private final String words;
    private final RulebooksApi rulebooks;

    /**
     * @param key configuration key of the service
     * @param words what people call it
     */
    Remote(Config config, String key, String words) {
        this.words = words;
        this.rulebooks = RestClientBuilder.newBuilder()
                .baseUri(config.getValue(key + "/mp-rest/url", URI.class))
                .connectTimeout(config.getValue(key + "/mp-rest/connectTimeout", Long.class), TimeUnit.MILLISECONDS)
                .readTimeout(config.getValue(key + "/mp-rest/readTimeout", Long.class), TimeUnit.MILLISECONDS)
                .register(ProblemReader.class)
                .register(RequestIdForwarder.class)
                .build(RulebooksApi.class);
    }

    /** Calls the service about a rulebook; when it does not know it, sends the document once and calls again. */
    <T> T call(RulebookVersion book, Supplier<T> call) {
        try {
            return taught(book, call);
        } catch (ProcessingException | FaultToleranceException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.UNAVAILABLE,
                            "The " + words + " does not answer; nothing was stored. Try again in a moment.",
                            List.of()),
                    e);
        }
    }

    private <T> T taught(RulebookVersion book, Supplier<T> call) {
        try {
            return call.get();
        } catch (ProblemException e) {
            if (!e.problem().is(ProblemType.UNKNOWN_RULEBOOK)) {
                throw e;
            }
            rulebooks.learn(book.getHash(), book.getDocument());
            return call.get();
        }
    }
}
