package dossier.liberty.console;

import java.io.PrintStream;
import java.util.Locale;

/** Tells step by step what happens, and how long each step took. */
public final class Steps {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;

    /** Steps that are told there. */
    public Steps(PrintStream out) {
        this.out = out;
    }

    /** Tells something. */
    public void say(String message) {
        out.println(message);
        out.flush();
    }

    /** Does something, then tells that it is done and how long it took; what it throws is passed on. */
    public void take(String name, String result, Runnable step) {
        var start = System.nanoTime();
        step.run();
        say(String.format(
                Locale.ROOT, "  %-14s %-45s %5.1f s", name, result, (System.nanoTime() - start) / NANOS_PER_SECOND));
    }
}
