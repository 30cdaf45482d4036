package dossier.liberty.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import dossier.liberty.console.Steps;
import dossier.liberty.processes.HomeLock;
import dossier.liberty.processes.Leftovers;
import dossier.liberty.processes.PortCheck;
import dossier.liberty.servers.ServerEnvironment;
import dossier.liberty.servers.Stack;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.Settings;

/** The command {@code up}: everything runs until the person stops it, or until a command of his has ended. */
final class Up {

    private final Settings settings;
    private final Arguments arguments;
    private final Steps steps;

    Up(Settings settings, Arguments arguments, Steps steps) {
        this.settings = settings;
        this.arguments = arguments;
        this.steps = steps;
    }

    /** Runs the system; returns the exit code if it ends without being interrupted. */
    int run() {
        var lock = HomeLock.take(settings.home());
        try {
            endLeftovers();
            PortCheck.refuseTakenPorts(settings, ports());
            steps.say("Starting Dossier in " + settings.home().directory());
            return run(new Stack(settings, arguments.servers()));
        } finally {
            lock.close();
        }
    }

    private int run(Stack stack) {
        var interruption = new Interruption(stack, steps);
        interruption.expect();
        try (stack) {
            steps.take("Dossier", "is up", () -> stack.start(steps));
            new Supervisor(steps).watch(stack);
            return arguments.command().isEmpty() ? untilStopped() : runCommand(interruption);
        } catch (Refusal refusal) {
            if (interruption.hasHappened()) {
                return 0;
            }
            throw refusal;
        } finally {
            interruption.expectNoMore();
        }
    }

    private void endLeftovers() {
        var ended = Leftovers.end(settings.home());
        if (!ended.isEmpty()) {
            steps.say("Ended what a killed launcher had left running: "
                    + ended.stream().map(Part::id).collect(Collectors.joining(", ")));
        }
    }

    /** The ports that must be free; that of a server left out is taken later, by whoever runs it. */
    private List<Part> ports() {
        var parts = new ArrayList<>(Part.servers());
        if (settings.database().ours()) {
            parts.add(Part.DATABASE);
        }
        return parts;
    }

    private int untilStopped() {
        steps.say("""

                  Open %s
                  The first account is operator; its password is in %s.
                  Logs are in %s. Ctrl-C stops everything.
                """.formatted(
                        settings.url(Part.UI),
                        settings.home().operatorPassword(),
                        settings.home().usr().resolve("servers/*/logs")));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private int runCommand(Interruption interruption) {
        var environment = arguments
                .except()
                .map(part -> ServerEnvironment.of(settings, part))
                .orElse(Map.of());
        var command = new Command(arguments.command(), environment);
        interruption.endFirst(command::close);
        return command.await();
    }
}
