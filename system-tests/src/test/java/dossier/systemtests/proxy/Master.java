package dossier.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import static org.awaitility.Awaitility.await;

/** The process of HAProxy that starts workers, and new ones when it is told to. */
final class Master implements AutoCloseable {

    private static final String LOADED = "Loading success";

    private final ProxyLog log;
    private final Process process;

    /** Starts it; returns when its first worker runs. */
    Master(Configuration configuration, ProxyLog log, Map<String, String> environment) {
        this.log = log;
        var builder = new ProcessBuilder(
                "haproxy", "-W", "-db", "-f", configuration.directory().toString());
        builder.environment().putAll(environment);
        try {
            process = builder.redirectErrorStream(true)
                    .redirectOutput(log.file().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().until(() -> log.count(LOADED) > 0 || !process.isAlive());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Takes over what has changed in the configuration; returns when new workers run. */
    void reload() {
        var reloads = log.count(LOADED);
        try {
            new ProcessBuilder("kill", "-USR2", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        await().until(() -> log.count(LOADED) > reloads);
    }

    @Override
    public void close() {
        process.destroy();
        await().until(() -> !process.isAlive());
    }
}
