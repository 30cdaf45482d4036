package dossier.liberty.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dossier.liberty.settings.Refusal;

/** A command of the person's own, run while the system is up; it shares the terminal. */
final class Command implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;

    /** Starts it with some more variables in its environment. */
    Command(List<String> words, Map<String, String> environment) {
        var builder = new ProcessBuilder(words).inheritIO();
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Refusal("Cannot run %s (%s).".formatted(String.join(" ", words), e), e);
        }
    }

    /** Waits for its end and returns its exit code. */
    int await() {
        return process.onExit().join().exitValue();
    }

    /** Asks it and whatever it has started to end, and kills what does not listen. */
    @Override
    public void close() {
        var processes = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
