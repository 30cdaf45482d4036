package dossier.systemtests.system;

import java.net.URI;
import java.util.List;

import dossier.liberty.console.Steps;
import dossier.liberty.servers.Stack;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Settings;

/** A further server beside those of the running system. */
public final class Replica implements AutoCloseable {

    private final Part part;
    private final Stack stack;
    private final Service service;

    /** @param authorization who calls it; null for nobody in particular */
    Replica(Settings settings, Part part, String authorization) {
        this.part = part;
        stack = new Stack(settings, List.of(part));
        service = new Service(part.id() + "-replica", URI.create(settings.url(part)), authorization);
        stack.start(new Steps(System.out));
    }

    /** It, to call. */
    public Service service() {
        return service;
    }

    /** Ends it as a power cut would, and starts it again at the end of the outage. */
    public Outage outage() {
        var server = stack.server(part);
        server.kill();
        return new Outage(server::start);
    }

    @Override
    public void close() {
        stack.close();
    }
}
