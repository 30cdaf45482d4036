package dossier.liberty.processes;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Refusal;

/**
 * A child process that can be killed and started again until it is closed. Its process id lies in a file while it runs; its
 * output goes to a log.
 */
public final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private final Path pidFile;
    private final Path log;
    private final ProcessBuilder builder;
    private volatile Process process;
    private volatile boolean retired;

    /**
     * A child that does not run yet.
     *
     * @param name what messages call it
     * @param command what to run, where, and with which environment
     * @param pidFile where to note the process id
     * @param log what gets its output appended
     */
    public Child(String name, ProcessBuilder command, Path pidFile, Path log) {
        this.name = name;
        this.pidFile = pidFile;
        this.log = log;
        this.builder = command.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Starts it, for the first time or again. */
    public synchronized void start() {
        if (retired) {
            throw new Refusal("%s is ended and does not start again.".formatted(name));
        }
        Home.made(log.getParent());
        Home.made(pidFile.getParent());
        try {
            process = builder.start();
            Files.writeString(pidFile, process.pid() + "\n");
        } catch (IOException e) {
            throw new Refusal("Cannot start %s (%s).".formatted(name, e), e);
        }
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Completes with the exit code when the process that was started last ends. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Ends it at once, as a power cut would; returns when it is gone. */
    public synchronized void kill() {
        end(Duration.ZERO);
    }

    /** From now on it does not start again; it may still run. */
    public void retire() {
        retired = true;
    }

    /** Whether it is meant to be down, or on its way there. */
    public boolean isRetired() {
        return retired;
    }

    /** Asks it to end, and kills it if it takes longer than 40 s; returns when it is gone for good. */
    @Override
    public void close() {
        retire();
        synchronized (this) {
            end(PATIENCE);
        }
    }

    private void end(Duration patience) {
        if (process == null) {
            return;
        }
        try {
            if (!patience.isZero()) {
                process.destroy();
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new Refusal("Cannot remove %s (%s).".formatted(pidFile, e), e);
        }
    }
}
