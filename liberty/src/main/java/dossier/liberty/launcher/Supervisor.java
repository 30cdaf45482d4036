package dossier.liberty.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dossier.liberty.console.Steps;
import dossier.liberty.processes.Child;
import dossier.liberty.servers.Stack;
import dossier.liberty.settings.Refusal;

/** Starts a part again that ended without being asked to. A part that does not even become ready again stays down. */
final class Supervisor {

    private static final int PAUSE_SECONDS = 1;

    private final Steps steps;

    Supervisor(Steps steps) {
        this.steps = steps;
    }

    /** Watches all parts of a running system until each is meant to end. */
    void watch(Stack stack) {
        stack.database().ifPresent(database -> watch(database.child(), database::start));
        stack.servers().forEach(server -> watch(server.child(), server::start));
    }

    private void watch(Child child, Runnable start) {
        // A thread of its own: one part may wait for another that ended too.
        var later =
                CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS, task -> new Thread(task).start());
        child.exit().thenAcceptAsync(code -> startAgain(child, start, code), later);
    }

    private void startAgain(Child child, Runnable start, int code) {
        if (child.isRetired()) {
            return;
        }
        steps.say("%s ended unexpectedly (exit code %d) and is started again. Its log: %s"
                .formatted(child.name(), code, child.log()));
        try {
            steps.take(child.name(), "ready again", start);
            watch(child, start);
        } catch (Refusal refusal) {
            if (!child.isRetired()) {
                steps.say(refusal.getMessage() + "\nIt stays down; the other parts go on.");
            }
        }
    }
}
