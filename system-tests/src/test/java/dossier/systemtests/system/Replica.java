package dossier.systemtests.system;

import java.net.URI;
import java.util.List;

import dossier.liberty.console.Steps;
import dossier.liberty.servers.Stack;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Settings;

/** A further front end beside that of the running system. */
public final class Replica implements AutoCloseable {

    private final Stack stack;
    private final Service service;

    Replica(Settings settings) {
        stack = new Stack(settings, List.of(Part.UI));
        service = new Service("ui-replica", URI.create(settings.url(Part.UI)), RunningSystem.operator());
        stack.start(new Steps(System.out));
    }

    /** It, to call. */
    public Service service() {
        return service;
    }

    /** Ends it as a power cut would, and starts it again at the end of the outage. */
    public Outage outage() {
        var server = stack.server(Part.UI);
        server.kill();
        return new Outage(server::start);
    }

    @Override
    public void close() {
        stack.close();
    }
}
