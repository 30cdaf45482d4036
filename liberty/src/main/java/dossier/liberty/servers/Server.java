package dossier.liberty.servers;

import java.util.List;

import dossier.liberty.processes.Child;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.SecretFile;
import dossier.liberty.settings.Settings;

/** One Liberty server of a run, in a process of its own. */
public final class Server implements AutoCloseable {

    private final String url;
    private final Child child;

    /** A server that does not run yet; its directory must be laid out. */
    Server(Settings settings, Part part) {
        SecretFile.ensure(settings.servicesSecret());
        var program = settings.checkout().wlp().resolve("bin/server").toString();
        var command = new ProcessBuilder(program, "run", part.id());
        command.environment().putAll(ServerEnvironment.of(settings, part));
        url = settings.url(part);
        child = new Child(
                part.id(), command, settings.home().pid(part), settings.home().consoleLog(part));
    }

    /** Lays out the directory of a server in the home of the run, starts it and waits until it is ready. */
    public static Server start(Settings settings, Part part) {
        new UserDirectory(settings.checkout(), settings.home()).lay(List.of(part));
        var server = new Server(settings, part);
        server.start();
        return server;
    }

    /** Its base address, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Its process. */
    public Child child() {
        return child;
    }

    /** Starts it, for the first time or again after it was killed; returns when it is ready. */
    public void start() {
        var deployment = new Deployment(child.log());
        child.start();
        var readiness = new Readiness(url);
        if (!readiness.await(() -> child.isAlive() && !deployment.hasFailed())) {
            var reason = child.isAlive() ? "did not become ready: " + readiness.lastAnswer() : "ended while it started";
            child.kill();
            throw new Refusal("%s %s; its log says more: %s".formatted(child.name(), reason, child.log()));
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        child.kill();
    }

    /** Ends it in good order and for good: requests that it works on are finished. */
    @Override
    public void close() {
        child.close();
    }
}
