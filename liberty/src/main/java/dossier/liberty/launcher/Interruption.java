package dossier.liberty.launcher;

import dossier.liberty.console.Steps;
import dossier.liberty.servers.Stack;

/** Ctrl-C, SIGTERM, or a terminal that was closed: ends the system in good order before this process goes. */
final class Interruption {

    private final Stack stack;
    private final Steps steps;
    private final Thread hook = new Thread(this::end);
    private volatile boolean happened;
    private volatile Runnable before = () -> {};

    Interruption(Stack stack, Steps steps) {
        this.stack = stack;
        this.steps = steps;
    }

    /** From now on an interruption ends the system. */
    void expect() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Something to end before the system, since it uses it. */
    void endFirst(Runnable end) {
        before = end;
    }

    /** The system has ended by itself; what comes now is no interruption. */
    void expectNoMore() {
        if (!happened) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Whether it happened, so that whatever fails now fails because of it. */
    boolean hasHappened() {
        return happened;
    }

    private void end() {
        happened = true;
        steps.say("\nStopping Dossier ...");
        before.run();
        steps.take("Dossier", "has stopped", stack::close);
        // That is what was asked for: no failure.
        Runtime.getRuntime().halt(0);
    }
}
