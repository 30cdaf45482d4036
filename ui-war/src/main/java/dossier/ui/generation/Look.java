package dossier.ui.generation;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Looks whether a service is ready: once a second at most, and never twice at the same time. A look can take long, as the name of a
 * service without a replica may have to be looked up in vain.
 */
final class Look {

    private static final int PATIENCE = 1_000; // milliseconds
    private static final long LIFETIME = Duration.ofSeconds(1).toNanos();

    private final URI address;
    private CompletableFuture<Boolean> latest;
    private long began;

    Look(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** Whether the service is ready, by the last look or by one that is under way in one of the threads. */
    synchronized CompletableFuture<Boolean> latest(Executor threads) {
        if (latest == null || latest.isDone() && System.nanoTime() - began > LIFETIME) {
            began = System.nanoTime();
            latest = CompletableFuture.supplyAsync(this::isReady, threads);
        }
        return latest;
    }

    private boolean isReady() {
        try {
            var call =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            call.setConnectTimeout(PATIENCE);
            call.setReadTimeout(PATIENCE);
            return call.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
