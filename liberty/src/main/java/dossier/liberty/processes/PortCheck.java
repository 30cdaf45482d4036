package dossier.liberty.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.Settings;

/** Looks whether the ports of a run are free, before anything starts. */
public final class PortCheck {

    private PortCheck() {}

    /** Refuses if a port is taken, with all that are taken, who has them and how to choose others. */
    public static void refuseTakenPorts(Settings settings, Collection<Part> parts) {
        List<String> taken = new ArrayList<>();
        for (var part : parts) {
            var port = settings.ports().of(part);
            if (isTaken(part == Part.DATABASE ? settings.database().host() : settings.host(), port)) {
                taken.add("Port %d (for %s) is taken%s. %s chooses another."
                        .formatted(port, part.id(), owner(port), part.portVariable()));
            }
        }
        if (!taken.isEmpty()) {
            throw new Refusal(String.join("\n", taken) + "\nNothing was started.");
        }
    }

    private static boolean isTaken(String host, int port) {
        try (var socket = new ServerSocket(port, 1, host.equals("*") ? null : InetAddress.getByName(host))) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static String owner(int port) {
        return PortOwner.of(port)
                .map(process -> " by %s (process %d)".formatted(PortOwner.describe(process), process.pid()))
                .orElse(", by a process that I may not see");
    }
}
